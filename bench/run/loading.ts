/** Loading a server: as many requests as it answers, or so many each second. */
import { isInstalled, onProcessor, PROCESSORS } from './command.ts'
import type { Load } from './load.ts'
import { execute, pathOfProgram } from './program.ts'

/** What to ask for. */
export interface Target {
  readonly url: string
  /** What If-None-Match says; null for a request without. */
  readonly etag: string | null
}

const CONNECTIONS = 8

/** `wrk` counts in whole seconds. */
const LEAST = 1

/**
 * How many requests are answered at most, over connections that stay open: each second, and altogether. They are
 * made by `wrk` where it is there: it takes less time for a request than anything written for Node.
 */
export async function throughput(
  target: Target,
  seconds: number,
): Promise<{ perSecond: number; requests: number }> {
  if (!isInstalled('wrk') || seconds < LEAST) {
    const { requests, duration } = await loadAtRate(target, seconds, 0)
    return { requests, perSecond: (requests * 1000) / duration }
  }
  const { url, etag } = target
  const condition = etag === null ? [] : ['--header', `If-None-Match: ${etag}`]
  const words = ['wrk', '--threads', '1', '--connections', `${CONNECTIONS}`, '--duration', `${seconds}s`]
  const printed = await execute(onProcessor(PROCESSORS.load, [...words, ...condition, url]))
  const number = (pattern: RegExp) => Number(pattern.exec(printed)?.[1])
  return { perSecond: number(/^Requests\/sec:\s+([\d.]+)$/m), requests: number(/^\s+(\d+) requests in /m) }
}

/** @param rate how many requests are due each second; 0 for as many as are answered */
export async function loadAtRate({ url, etag }: Target, seconds: number, rate: number): Promise<Load> {
  const numbers = [seconds, CONNECTIONS, rate].map(String)
  const words = [process.execPath, pathOfProgram('load'), url, ...numbers, ...(etag === null ? [] : [etag])]
  // The program prints what it says.
  return JSON.parse(await execute(onProcessor(PROCESSORS.load, words))) as Load
}
