/** The database files to measure: built once, and again when anything that they are made by has changed. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** What the content of a file depends on. */
const MADE_BY = ['bench/generate{,/*}.ts', '{seed,db,src/resources}/**/*.ts', 'migrations/*.sql']

/**
 * Gives the path of a database with that many laureates; it is built if the folder does not hold it yet.
 * The building is done by a process of its own: its memory and its garbage are no part of the measuring.
 */
export function databaseOf(folder: string, laureates: number): string {
  const path = resolve(folder, `laureates-${laureates}.sqlite`)
  const mark = `${path}.made-by`
  const sources = digestOfSources()
  if (existsSync(path) && existsSync(mark) && readFileSync(mark, 'utf8') === sources) return path
  const words = ['bench/run/build.ts', path, String(laureates)]
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The database of ${laureates} laureates could not be built. ${stderr}`)
  writeFileSync(mark, sources)
  return path
}

function digestOfSources(): string {
  const digest = createHash('sha256')
  for (const file of globSync(MADE_BY, { cwd: ROOT }).sort()) {
    digest.update(`${file}\n`).update(readFileSync(join(ROOT, file)))
  }
  return digest.digest('hex')
}
