/** The service over one database file, as its users start it: a process that listens on 127.0.0.1. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import packageJson from '../../package.json' with { type: 'json' }

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** What `npm start` says, but for Node itself. */
const COMMAND = packageJson.scripts.start.split(' ').slice(1)

/** In bytes. */
export interface Memory {
  /** What it has for itself. */
  readonly own: number
  /** With the pages of files that it maps, which the system keeps anyway, and takes back when it needs room. */
  readonly resident: number
}

export interface Service {
  readonly url: string
  /** The memory that it takes; null where the system does not say. */
  memory(): Memory | null
  stop(): Promise<void>
}

/**
 * Starts the service on a free port and waits until it listens.
 * @throws an error with all that it printed, if it ends before
 */
export async function startService(database: string): Promise<Service> {
  // An empty variable counts as absent: links then start with where it listens.
  const settings = { HOST: '127.0.0.1', PORT: '0', BASE_URL: '', DATABASE_PATH: database, LOG_LEVEL: 'warn' }
  const child = spawn(process.execPath, COMMAND, { cwd: ROOT, env: { ...process.env, ...settings } })
  const exited = once(child, 'exit')
  let output = ''
  const listening = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk
      const url = /^Listening on (\S+)$/m.exec(output)?.[1]
      if (url !== undefined) resolve(url)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
  })
  const url = await Promise.race([listening, exited.then(() => null)])
  if (url === null) throw new Error(`The service over ${database} did not start. ${output}`)
  return {
    url,
    memory: () => memoryOf(child.pid),
    async stop() {
      child.kill('SIGTERM')
      await exited
    },
  }
}

/** The memory that a process takes, as only Linux says it: see proc_pid_status(5). */
export function memoryOf(pid: number | undefined): Memory | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const bytes = (name: string) =>
      Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) * 1024
    return { own: bytes('RssAnon'), resident: bytes('VmRSS') }
  } catch {
    return null
  }
}
