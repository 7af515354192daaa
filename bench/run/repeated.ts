/** Repeated reads: what was asked for before, beside peers that are asked for the same in turn. */
import { randomFrom } from '../generate/random.ts'
import { openClient } from './client.ts'
import { connectionsFor, loadAtRate, type Target, throughput } from './loading.ts'
import type { Peer } from './peers.ts'
import { type Recorded, recordAnswer } from './recorded.ts'
import { idsOf } from './round.ts'
import type { Server } from './server.ts'
import { startService } from './service.ts'
import { addressOf, REPEATED } from './works.ts'

export interface RepeatedPlan {
  /** How often all servers are started anew. */
  readonly passes: number
  /** How long each is loaded with each work, in seconds: before what counts (0: not at all), with all it can answer, at a rate. */
  readonly seconds: Readonly<Record<'warmUp' | 'most' | 'rate', number>>
}

/** How many requests are due each second while their times are taken. */
export const RATE = 2000

/** What one server came to with one work, in one pass. */
export interface Taken {
  /** What is asked for. */
  readonly work: string
  readonly server: string
  /** The length of the body. */
  readonly bytes: number
  /** How many requests it answered each second. */
  readonly throughput: number
  /** The processor time of a request, in milliseconds; null where the system does not say. */
  readonly processorTime: number | null
  /** Quantiles of the time of a request at the steady rate, in milliseconds. */
  readonly p50: number
  readonly p99: number
}

/** What the service is called among its peers. */
export const OURS = 'ours'

/** What is asked for again by whoever has it. */
export const UNCHANGED = 'one record, unchanged (304)'

/** What a server that runs is asked. */
type Running = Pick<Peer, 'name' | 'pathOf'> & { readonly server: Server }

/** @param folder for the files of the peers */
export async function measureRepeated(
  database: string,
  peers: readonly Peer[],
  folder: string,
  { passes, seconds }: RepeatedPlan,
  tell: (message: string) => void,
): Promise<Taken[]> {
  const taken: Taken[] = []
  for (let pass = 1; pass <= passes; pass += 1) {
    tell(`Repeated reads, pass ${pass} of ${passes}…`)
    const running: Running[] = []
    try {
      const server = await startService(database, true)
      running.push({ name: OURS, pathOf: (path) => path, server })
      const recorded = await recordAll(server.url, database)
      for (const peer of peers)
        running.push({ ...peer, server: await peer.start({ database, folder, recorded }) })
      for (const [place, answer] of recorded.entries())
        for (const one of running) taken.push(...(await take(one, answer, place, seconds)))
    } finally {
      for (const { server } of running) await server.stop()
    }
  }
  return taken
}

const NAMES = [...REPEATED.map(({ name }) => name), UNCHANGED]

/** What the service answers to each work, and in the end to whoever has the first answer. */
async function recordAll(url: string, database: string): Promise<Recorded[]> {
  const client = openClient(url)
  const subject = { client, ids: idsOf(database), random: randomFrom(6, 1) }
  const recorded: Recorded[] = []
  for (const work of REPEATED) {
    // What was a link of an answer is a path for whoever answers elsewhere.
    const { pathname, search } = new URL(await addressOf(work, subject, 0), url)
    recorded.push(await recordAnswer(url, pathname + search))
  }
  client.close()
  const [{ path, headers }] = recorded as [Recorded] // there are works
  return [...recorded, await recordAnswer(url, path, headers.etag)]
}

/** What a server comes to; nothing if it has no such answer. */
async function take(
  { name, pathOf, server }: Running,
  { path, condition }: Recorded,
  place: number,
  { warmUp, most, rate }: RepeatedPlan['seconds'],
): Promise<Taken[]> {
  const asked = pathOf(path, place)
  if (asked === null) return []
  const first = await recordAnswer(server.url, asked)
  // Everybody has a validator of his own.
  const etag = condition === '' ? null : first.headers.etag
  if (first.status !== 200 || etag === undefined) return []
  const start = performance.now()
  await recordAnswer(server.url, asked)
  const connections = connectionsFor(performance.now() - start)
  const target: Target = { url: new URL(asked, server.url).href, etag, connections }
  if (warmUp > 0) await loadAtRate(target, warmUp, 0)
  const before = server.processorTime()
  const { perSecond, requests } = await throughput(target, most)
  const after = server.processorTime()
  const { p50, p99 } = await loadAtRate(target, rate, RATE)
  return [
    {
      // Each answer is of a work.
      work: NAMES[place] as string,
      server: name,
      bytes: etag === null ? Buffer.byteLength(first.body, 'base64') : 0,
      throughput: perSecond,
      processorTime: shareOf(before, after, requests),
      p50,
      p99,
    },
  ]
}

/** The processor time of each of some requests, by the time that was taken before and after. */
export function shareOf(before: number | null, after: number | null, requests: number): number | null {
  return before === null || after === null ? null : (after - before) / requests
}
