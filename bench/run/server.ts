/** A server to measure: a process that listens on 127.0.0.1. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openClient } from './client.ts'
import { onProcessor, PROCESSORS } from './command.ts'
import { type Memory, memoryOf, processorTimeOf } from './usage.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

export interface Server {
  readonly url: string
  /** How long it took from the start of the process until it answered, in milliseconds. */
  readonly startTime: number
  /** The memory that it takes; null where the system does not say. */
  memory(): Memory | null
  /** The processor time that it has taken so far, in milliseconds; null where the system does not say. */
  processorTime(): number | null
  stop(): Promise<void>
}

export interface Startable {
  /** What to call it, should it not start. */
  readonly name: string
  /** The command, for a port to listen at. */
  command(port: number): readonly string[]
  /** What is in its environment beside ours. */
  settings?(port: number): Readonly<Record<string, string>>
  /** A path that it answers. */
  readonly path: string
  /** Whether all of it answers, by what it has printed so far; without this, it is enough that something does. */
  isWhole?(printed: string): boolean
  /** Whether it keeps to the processor of servers. */
  readonly isBound: boolean
}

/** How often to look whether a server answers, in milliseconds. */
const OFTEN = 2

/**
 * Starts a server on a free port and waits until it answers.
 * @throws an error with all that it printed, if it ends before
 */
export async function startServer({ name, path, isBound, ...how }: Startable): Promise<Server> {
  const port = await freePort()
  const words = isBound ? onProcessor(PROCESSORS.server, how.command(port)) : how.command(port)
  const env = { ...process.env, ...how.settings?.(port) }
  const start = performance.now()
  // A command has a first word.
  const child = spawn(words[0] as string, words.slice(1), { cwd: ROOT, env })
  let output = ''
  const read = (chunk: Buffer) => {
    output += chunk
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  const exited = once(child, 'exit')
  const url = `http://127.0.0.1:${port}`
  const isWhole = how.isWhole ?? (() => true)
  while (!(isWhole(output) && (await answers(url, path)))) {
    if (child.exitCode !== null) throw new Error(`${name} did not start. ${output}`)
    await setTimeout(OFTEN)
  }
  return {
    url,
    startTime: performance.now() - start,
    memory: () => memoryOf(child.pid),
    processorTime: () => processorTimeOf(child.pid),
    async stop() {
      child.kill('SIGTERM')
      await exited
    },
  }
}

async function answers(url: string, path: string): Promise<boolean> {
  const client = openClient(url)
  const isAnswered = await client.get(path).then(
    () => true,
    () => false,
  )
  client.close()
  return isAnswered
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address with that port.
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}
