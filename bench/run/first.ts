/** First reads: what nobody has asked for yet, of the service and of its peers in turn. */
import { randomFrom } from '../generate/random.ts'
import { type Client, openClient } from './client.ts'
import { FIRST, type FirstWork } from './first-works.ts'
import type { Peer } from './peers.ts'
import { ask } from './readings.ts'
import { OURS, shareOf } from './repeated.ts'
import { idsOf } from './round.ts'
import type { Server } from './server.ts'
import { startService } from './service.ts'
import type { Subject } from './works.ts'

export interface FirstPlan {
  /** How often all are started anew. */
  readonly passes: number
  /** How many addresses of a work are asked for in a pass: as many before come to warm up. */
  readonly addresses: number
}

/** What one server came to with one work, in one pass. */
export interface FirstTaken {
  readonly work: string
  readonly server: string
  /** Of each request, in milliseconds. */
  readonly durations: readonly number[]
  /** The processor time of a request, in milliseconds; null where the system does not say. */
  readonly processorTime: number | null
}

/**
 * @param peers of whom the first one that has first reads has addresses like ours; the others are asked for the same
 * @param folder for the files of the peers
 */
export async function measureFirst(
  database: string,
  peers: readonly Peer[],
  folder: string,
  { passes, addresses }: FirstPlan,
  tell: (message: string) => void,
): Promise<FirstTaken[]> {
  const ids = idsOf(database)
  const taken: FirstTaken[] = []
  for (let pass = 1; pass <= passes; pass += 1) {
    tell(`First reads, pass ${pass} of ${passes}…`)
    const readers: Reader[] = []
    const read = (name: string, server: Server, pathOf: Peer['pathOf']) => {
      const client = openClient(server.url)
      const [, guide = { client }] = readers
      readers.push({ name, server, pathOf, client, guide: guide.client, ids, random: randomFrom(7, pass) })
    }
    try {
      read(OURS, await startService(database, true), (path) => path)
      for (const { name, start, pathOf, hasFirstReads } of peers)
        if (hasFirstReads) read(name, await start({ database, folder, recorded: [] }), pathOf)
      for (const work of FIRST) taken.push(...(await readInTurn(work, readers, addresses)))
    } finally {
      for (const { client, server } of readers) {
        client.close()
        await server.stop()
      }
    }
  }
  return taken
}

/** A server that is asked. */
interface Reader extends Subject, Pick<Peer, 'name' | 'pathOf'> {
  readonly server: Server
  /** Whose links lead from page to page. */
  readonly guide: Client
}

async function readInTurn(
  { name: work, addresses }: FirstWork,
  readers: readonly Reader[],
  count: number,
): Promise<FirstTaken[]> {
  const found = []
  for (const reader of readers) {
    const known = await addresses({ ...reader, client: reader.guide }, 2 * count)
    found.push({ reader, all: known.flatMap((address) => reader.pathOf(address, 0) ?? []) })
  }
  // Only now: whose links were followed for others took processor time for it.
  const asked = []
  for (const { reader, all } of found) {
    const half = Math.floor(all.length / 2)
    for (const address of all.slice(0, half)) await ask(reader, address)
    const durations: number[] = []
    asked.push({ reader, measured: all.slice(half), durations, before: reader.server.processorTime() })
  }
  const most = Math.max(...asked.map(({ measured }) => measured.length))
  for (let place = 0; place < most; place += 1) {
    for (const { reader, measured, durations } of asked)
      for (const address of measured.slice(place, place + 1))
        durations.push((await ask(reader, address)).duration)
  }
  return asked.map(({ reader: { name, server }, durations, before }) => {
    const processorTime = shareOf(before, server.processorTime(), durations.length)
    return { work, server: name, durations, processorTime }
  })
}
