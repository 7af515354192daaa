/** A program in PATH that stands in for a server: it answers whatever is asked with how it was started. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Test } from 'tap'

const SERVER = `
  import { createServer } from 'node:http'
  const words = process.argv.slice(2)
  const port = Number(words[words.indexOf('--port') + 1])
  createServer((_request, response) => response.end(JSON.stringify(words))).listen(port, '127.0.0.1')
`

/** Puts it into PATH for a test, in front of all others; it lies in the folder of the test. */
export function standInFor(t: Test, program: string): void {
  const folder = join(t.testdirName, 'bin')
  mkdirSync(folder)
  writeFileSync(join(folder, 'server.mjs'), SERVER)
  const script = `#!/bin/sh\nexec '${process.execPath}' '${folder}/server.mjs' "$@"\n`
  writeFileSync(join(folder, program), script, { mode: 0o755 })
  t.intercept(process, 'env', { value: { ...process.env, PATH: `${folder}:${process.env.PATH}` } })
}
