/** The program as its users start it: as a process, with settings in its environment. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OPTIONS = ['--require', './require-node.cjs']

export type Settings = Readonly<Record<string, string>>

export interface RunningService {
  readonly url: string
  /** All that it printed so far. */
  readonly output: () => string
  readonly process: ChildProcess
}

/** Starts the service on a free port, and waits until it listens. It is stopped with the test. */
export async function startService(t: Test, settings: Settings): Promise<RunningService> {
  const process_ = spawn(process.execPath, [...OPTIONS, 'src/server.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', SHUTDOWN_DELAY: '0', ...settings },
  })
  let output = ''
  process_.stdout.on('data', (chunk) => {
    output += chunk
  })
  process_.stderr.on('data', (chunk) => {
    output += chunk
  })
  t.teardown(async () => {
    if (process_.exitCode !== null || process_.signalCode !== null) return
    process_.kill('SIGTERM')
    await once(process_, 'exit')
  })
  while (!/^API /m.test(output) && process_.exitCode === null) {
    await Promise.race([once(process_.stdout, 'data'), once(process_, 'exit')])
  }
  return { url: /^Listening on (\S+)$/m.exec(output)?.[1] ?? '', output: () => output, process: process_ }
}

export interface Ended {
  readonly status: number | null
  readonly output: string
  readonly errors: string
}

/** Runs the service until it ends by itself, as it does when it cannot start. */
export function runService(settings: Settings): Ended {
  return run(['src/server.ts'], settings)
}

/** Runs `npm run publish -- WORDS`. */
export function runPublish(words: readonly string[], settings: Settings): Ended {
  return run(['seed/main.ts', ...words], settings)
}

/** As in production: what takes coverage is loaded by this variable. */
const UNCOVERED = { ...process.env, NODE_OPTIONS: '', NODE_DISABLE_COMPILE_CACHE: undefined }

/** Starts `npm run publish -- WORDS`, to be ended before it is done. */
export function spawnPublish(words: readonly string[], settings: Settings): ChildProcess {
  const env = { ...UNCOVERED, ...settings }
  return spawn(process.execPath, [...OPTIONS, 'seed/main.ts', ...words], { cwd: ROOT, env, stdio: 'ignore' })
}

/** Runs `npm run publish -- WORDS` after commands of the shell, as those that limit it. */
export function publishWith(commands: string, words: readonly string[], settings: Settings): Ended {
  const program = [process.execPath, ...OPTIONS, 'seed/main.ts', ...words]
    .map((word) => `'${word}'`)
    .join(' ')
  const env = { ...UNCOVERED, ...settings }
  const options = { cwd: ROOT, env, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync('bash', ['-c', `${commands}; exec ${program}`], options)
  return { status, output: stdout, errors: stderr }
}

/** Runs `npm run rehearse -- URL`. */
export function runRehearsal(...words: readonly string[]): Ended {
  return run(['rehearse/main.ts', ...words], {})
}

function run(words: readonly string[], settings: Settings): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...OPTIONS, ...words], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    encoding: 'utf8',
  })
  return { status, output: stdout, errors: stderr }
}
