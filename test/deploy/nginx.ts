/** Debian's nginx for the tests, as `deploy/nginx.conf` has it. Without one they are skipped, loudly, but never in CI. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import type { Test } from 'tap'

export const CONFIGURATION = readFileSync(new URL('../../deploy/nginx.conf', import.meta.url), 'utf8')

/** Why the tests with nginx cannot run here; false if they can. */
export const noNginx: string | false =
  spawnSync('nginx', ['-v']).status === 0 || process.env.CI === 'true'
    ? false
    : 'NO TESTS WITH NGINX: there is none; install nginx-light'

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' ? Number(address?.port) : 0
}

/** Replaces what must be there. */
function replaced(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`deploy/nginx.conf does not say ${part}`)
  return text.replace(part, by)
}

/** Starts it in front of two replicas, and waits until it answers. It is stopped with the test. */
export async function startNginx(t: Test, folder: string, port: number, ...replicas: readonly [URL, URL]) {
  const [one, two] = replicas
  let text = replaced(CONFIGURATION, 'server replica-1:3000', `server ${one.host}`)
  text = replaced(text, 'server replica-2:3000', `server ${two.host}`)
  text = replaced(text, 'listen 8080', `listen 127.0.0.1:${port}`)
  mkdirSync(folder)
  writeFileSync(`${folder}/nginx.conf`, text)
  // Started by root, it would give its rights up, and with them those to the folder of the test.
  const user = process.getuid?.() === 0 ? ' user root;' : ''
  const words = ['-p', folder, '-e', 'stderr', '-c', `${folder}/nginx.conf`, '-g', `daemon off;${user}`]
  const nginx = spawn('nginx', words, { stdio: ['ignore', 'ignore', 'pipe'] })
  nginx.stderr.on('data', (lines) => t.comment(`nginx: ${lines}`))
  t.teardown(() => stop(nginx))
  await untilAnswered(`http://127.0.0.1:${port}/health/live`)
}

async function stop(nginx: ChildProcess): Promise<void> {
  nginx.kill('SIGTERM')
  await once(nginx, 'exit')
}

async function untilAnswered(url: string): Promise<void> {
  for (let wait = 0; wait < 100; wait += 1) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await setTimeout(50)
  }
  throw new Error(`${url} does not answer`)
}
