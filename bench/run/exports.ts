/** All laureates in one answer: how long that takes, and what others notice of it meanwhile. */
import { setTimeout } from 'node:timers/promises'
import { randomFrom } from '../generate/random.ts'
import { openClient } from './client.ts'
import type { Download } from './download.ts'
import { run } from './program.ts'
import { idsOf } from './round.ts'
import { type Memory, type Service, startService } from './service.ts'
import { greatestKnown, median, quantile } from './statistics.ts'
import { record } from './works.ts'

/** What to ask for: whole collections, which are made once, and one that is made for its reader each time. */
const ANSWERS = ['csv', 'ndjson', 'parquet', 'csv?sort=city']

/** How often the plain program is run, before and after the service. */
const PLAIN_RUNS = 2

/** What is noticed of the service for a while. */
export interface Noticed {
  /** The most memory that the service took meanwhile; null where the system does not say. */
  readonly memory: Memory | null
  /** The 99th percentile of the time that one record takes meanwhile, in milliseconds. */
  readonly p99: number
}

export interface Export extends Noticed {
  readonly name: string
  readonly first: Download
  readonly second: Download
}

export interface Exports {
  /** The answers that the service has. */
  readonly exports: readonly Export[]
  /** What is noticed when there is nothing else to do. */
  readonly quiet: Noticed
  readonly plain: Plain
}

/** What a program comes to that reads the same records with better-sqlite3 and writes them as CSV. */
type Plain = Pick<Download, 'duration' | 'bytes'>

/** @param pause how long the service is measured with nothing else to do, in milliseconds */
export async function measureExports(database: string, pause: number): Promise<Exports> {
  const before = await plainCsv(database)
  const service = await startService(database)
  const client = openClient(service.url)
  const subject = { client, ids: idsOf(database), random: randomFrom(5, 1) }
  // The record of a work never needs another answer, so it always has an address.
  const ask = async () => (await client.get((await record.address(subject, 0)) as string)).duration
  const download = (name: string) => run<Download>('download', `${service.url}/v1/${name}`)
  try {
    // The first ones are for the service to warm up, and to start what long answers are made by.
    await during(setTimeout(pause), ask, service)
    await download('editions.ndjson')
    const { result: _, ...quiet } = await during(setTimeout(pause), ask, service)
    const exports: Export[] = []
    for (const name of ANSWERS) {
      const { result: first, ...meanwhile } = await during(download(`laureates.${name}`), ask, service)
      const second = await download(`laureates.${name}`)
      if (first.status === 200) exports.push({ name, first, second, ...meanwhile })
    }
    const plain = [...before, ...(await plainCsv(database))]
    return { exports, quiet, plain: medianOf(plain) }
  } finally {
    client.close()
    await service.stop()
  }
}

async function plainCsv(database: string): Promise<Plain[]> {
  const runs: Plain[] = []
  for (let count = 0; count < PLAIN_RUNS; count += 1) runs.push(await run<Plain>('plain-csv', database))
  return runs
}

/** They all write the same bytes. */
function medianOf(runs: readonly Plain[]): Plain {
  return {
    duration: median(runs.map(({ duration }) => duration)),
    bytes: median(runs.map(({ bytes }) => bytes)),
  }
}

/** Asks for one thing after another until some work is done. */
async function during<T>(work: Promise<T>, ask: () => Promise<number>, { memory }: Service) {
  let isDone = false
  const end = () => {
    isDone = true
  }
  work.then(end, end)
  const durations: number[] = []
  const taken: (Memory | null)[] = []
  do {
    durations.push(await ask())
    taken.push(memory())
  } while (!isDone)
  return { result: await work, p99: quantile(durations, 0.99), memory: mostOf(taken) }
}

/** The most of each that was taken; null if that is not known. */
export function mostOf(taken: readonly (Memory | null)[]): Memory | null {
  const own = greatestKnown(taken.map((one) => one?.own ?? null))
  const resident = greatestKnown(taken.map((one) => one?.resident ?? null))
  return own === null || resident === null ? null : { own, resident }
}
