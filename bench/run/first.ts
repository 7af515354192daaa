/** First reads: what nobody has asked for yet, of the service and of the hand-written one in turn. */
import { randomFrom } from '../generate/random.ts'
import { openClient } from './client.ts'
import { HANDWRITTEN } from './peers.ts'
import { ask } from './readings.ts'
import { OURS, shareOf } from './repeated.ts'
import { idsOf } from './round.ts'
import type { Server } from './server.ts'
import { startService } from './service.ts'
import { FIRST, type FirstWork, type Subject } from './works.ts'

export interface FirstPlan {
  /** How often both are started anew. */
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

/** @param folder for the files of the peers */
export async function measureFirst(
  database: string,
  folder: string,
  { passes, addresses }: FirstPlan,
  tell: (message: string) => void,
): Promise<FirstTaken[]> {
  const ids = idsOf(database)
  const taken: FirstTaken[] = []
  for (let pass = 1; pass <= passes; pass += 1) {
    tell(`First reads, pass ${pass} of ${passes}…`)
    const readers: Reader[] = []
    const read = (name: string, server: Server) =>
      readers.push({ name, server, client: openClient(server.url), ids, random: randomFrom(7, pass) })
    try {
      read(OURS, await startService(database, true))
      read(HANDWRITTEN.name, await HANDWRITTEN.start({ database, folder, recorded: [] }))
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
interface Reader extends Subject {
  readonly name: string
  readonly server: Server
}

async function readInTurn(
  { name: work, addresses }: FirstWork,
  readers: readonly Reader[],
  count: number,
): Promise<FirstTaken[]> {
  const asked = []
  for (const reader of readers) {
    const all = await addresses(reader, 2 * count)
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
