/** All laureates in one answer: how long that takes, and what others notice of it meanwhile. */
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout } from 'node:timers/promises'
import { randomFrom } from '../generate/random.ts'
import { openClient } from './client.ts'
import type { Download } from './download.ts'
import { exportFileIn, type Material, type Peer } from './peers.ts'
import { run } from './program.ts'
import { idsOf } from './round.ts'
import type { Server } from './server.ts'
import { startService } from './service.ts'
import { greatestKnown, median, quantile } from './statistics.ts'
import type { Memory } from './usage.ts'
import { record } from './works.ts'

/** What to ask for: whole collections, which are made once, and one that is made for its reader each time. */
const ANSWERS = ['csv', 'ndjson', 'parquet', 'csv?sort=city']

/** How often the others are asked. */
const OTHER_RUNS = 3

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
  /** The CSV as others send it: made each time by the hand-written service, from a file by nginx. */
  readonly others: readonly Other[]
}

/** What another program comes to that sends all laureates as CSV. */
export interface Other extends Pick<Download, 'duration' | 'bytes'> {
  readonly name: string
}

/**
 * @param peers of whom those that can are asked for the same
 * @param folder for the files of the peers
 * @param pause how long the service is measured with nothing else to do, in milliseconds
 */
export async function measureExports(
  database: string,
  peers: readonly Peer[],
  folder: string,
  pause: number,
): Promise<Exports> {
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
    await save(`${service.url}/v1/laureates.csv`, exportFileIn(folder))
    const others: Other[] = []
    for (const peer of peers) others.push(...(await downloadFrom(peer, { database, folder, recorded: [] })))
    return { exports, quiet, others }
  } finally {
    client.close()
    await service.stop()
  }
}
async function save(url: string, path: string): Promise<void> {
  const { body } = await fetch(url)
  // An answer to GET has a body, of which Node has a type of its own.
  await pipeline(Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(path))
}

/** What it takes to read all laureates as CSV from a peer; nothing if it does not send them. */
async function downloadFrom({ name, exportPath, start }: Peer, material: Material): Promise<Other[]> {
  if (exportPath === null) return []
  const server = await start(material)
  try {
    const runs: Download[] = []
    while (runs.length < OTHER_RUNS) runs.push(await run<Download>('download', `${server.url}${exportPath}`))
    const of = (value: (run: Download) => number) => median(runs.map(value))
    return [{ name, duration: of(({ duration }) => duration), bytes: of(({ bytes }) => bytes) }]
  } finally {
    await server.stop()
  }
}

/** Asks for one thing after another until some work is done. */
async function during<T>(work: Promise<T>, ask: () => Promise<number>, { memory }: Server) {
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
