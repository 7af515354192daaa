/** Loading a server: as many requests as it answers, or so many each second. */
import { isInstalled, onProcessor, PROCESSORS } from './command.ts'
import type { Load } from './load.ts'
import { execute, pathOfProgram } from './program.ts'

/** What to ask for. */
export interface Target {
  readonly url: string
  /** What If-None-Match says; null for a request without. */
  readonly etag: string | null
  /** Over how many connections, which stay open. */
  readonly connections: number
}

/** How many ask at once. */
export const CONNECTIONS = 8

/** Who takes longer than this for an answer, in milliseconds, has all that he can do with one question at a time. */
const LONG = 100

/** How many connections are used for whoever takes that long: of those of the slow, others would but wait in a row. */
export const connectionsFor = (duration: number) => (duration > LONG ? 1 : CONNECTIONS)

/** `wrk` counts in whole seconds. */
const LEAST = 1

/**
 * How many requests are answered at most: each second, and altogether. They are made by `wrk` where it is there: it
 * takes less time for a request than anything written for Node. It does not wait for the last answers, though, which
 * are most of those of a slow server.
 */
export async function throughput(
  target: Target,
  seconds: number,
): Promise<{ perSecond: number; requests: number }> {
  if (!isInstalled('wrk') || seconds < LEAST || target.connections === 1) {
    const { requests, duration } = await loadAtRate(target, seconds, 0)
    return { requests, perSecond: (requests * 1000) / duration }
  }
  const { url, etag, connections } = target
  const condition = etag === null ? [] : ['--header', `If-None-Match: ${etag}`]
  const words = ['wrk', '--threads', '1', '--connections', `${connections}`, '--duration', `${seconds}s`]
  const printed = await execute(onProcessor(PROCESSORS.load, [...words, ...condition, url]))
  const number = (pattern: RegExp) => Number(pattern.exec(printed)?.[1])
  return { perSecond: number(/^Requests\/sec:\s+([\d.]+)$/m), requests: number(/^\s+(\d+) requests in /m) }
}

/** @param rate how many requests are due each second; 0 for as many as are answered */
export async function loadAtRate(
  { url, etag, connections }: Target,
  seconds: number,
  rate: number,
): Promise<Load> {
  const numbers = [seconds, connections, rate].map(String)
  const words = [process.execPath, pathOfProgram('load'), url, ...numbers, ...(etag === null ? [] : [etag])]
  // The program prints what it says.
  return JSON.parse(await execute(onProcessor(PROCESSORS.load, words))) as Load
}
