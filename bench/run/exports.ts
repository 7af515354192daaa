/** All laureates in one answer: how long that takes, and what others notice of it meanwhile. */
import { spawnSync } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { randomFrom } from '../generate/random.ts'
import { openClient } from './client.ts'
import { type Download, download } from './download.ts'
import { idsOf } from './round.ts'
import { type Service, startService } from './service.ts'
import { greatestKnown, quantile } from './statistics.ts'
import { record } from './works.ts'

/** The forms to measure, by their extensions. */
const FORMS = ['csv', 'ndjson', 'parquet']

const PLAIN = fileURLToPath(new URL('plain-csv.ts', import.meta.url))

/** What is noticed of the service for a while. */
export interface Noticed {
  /** The most memory that the service had for itself meanwhile, in bytes; null where the system does not say. */
  readonly memory: number | null
  /** The 99th percentile of the time that one record takes meanwhile, in milliseconds. */
  readonly p99: number
}

export interface Export extends Noticed {
  readonly form: string
  readonly download: Download
}

export interface Exports {
  /** The forms that the service has. */
  readonly exports: readonly Export[]
  /** What is noticed when there is nothing else to do. */
  readonly quiet: Noticed
  /** What a program comes to that reads the same records with better-sqlite3 and writes them as CSV. */
  readonly plain: Pick<Download, 'duration' | 'bytes'>
}

/** @param pause how long the service is measured with nothing else to do, in milliseconds */
export async function measureExports(database: string, pause: number): Promise<Exports> {
  const service = await startService(database)
  const client = openClient(service.url)
  const subject = { client, ids: idsOf(database), random: randomFrom(5, 1) }
  // The record of a work never needs another answer, so it always has an address.
  const ask = async () => (await client.get((await record.address(subject, 0)) as string)).duration
  try {
    // The first ones are for the service to warm up, and to start what long answers are made by.
    await during(setTimeout(pause), ask, service)
    await download(`${service.url}/v1/editions.ndjson`)
    const { result: _, ...quiet } = await during(setTimeout(pause), ask, service)
    const exports: Export[] = []
    for (const form of FORMS) {
      const { result, ...meanwhile } = await during(
        download(`${service.url}/v1/laureates.${form}`),
        ask,
        service,
      )
      if (result.status === 200) exports.push({ form, download: result, ...meanwhile })
    }
    return { exports, quiet, plain: plainCsv(database) }
  } finally {
    client.close()
    await service.stop()
  }
}

/** Asks for one thing after another until some work is done. */
async function during<T>(work: Promise<T>, ask: () => Promise<number>, { ownMemory }: Service) {
  let isDone = false
  const end = () => {
    isDone = true
  }
  work.then(end, end)
  const durations: number[] = []
  const memory: (number | null)[] = []
  do {
    durations.push(await ask())
    memory.push(ownMemory())
  } while (!isDone)
  return { result: await work, p99: quantile(durations, 0.99), memory: greatestKnown(memory) }
}

/** @throws an error with what it printed, if the program fails */
export function plainCsv(database: string): Exports['plain'] {
  const { stdout, status, stderr } = spawnSync(process.execPath, [PLAIN, database], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The plain program did not end well. ${stderr}`)
  return JSON.parse(stdout)
}
