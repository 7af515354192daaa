/** What a server takes: how long until it answers, and how much memory at rest and after a flood of questions. */
import { setTimeout } from 'node:timers/promises'
import { openClient } from './client.ts'
import { HANDWRITTEN } from './peers.ts'
import { OURS } from './repeated.ts'
import type { Server } from './server.ts'
import { startService } from './service.ts'
import type { Memory } from './usage.ts'

export interface FootprintPlan {
  /** How often each is started. */
  readonly starts: number
  /** How many different questions make a flood; each is asked twice, so that whoever keeps answers keeps these. */
  readonly flood: number
}

/** What one start came to. */
export interface Footprint {
  readonly server: string
  /** Until the first answer, in milliseconds. */
  readonly startTime: number
  /** Null where the system does not say. */
  readonly atRest: Memory | null
  readonly afterFlood: Memory | null
}

/** How long a server is left alone until it is at rest, in milliseconds. */
const REST = 500

/** @param folder for the files of the peers */
export async function measureFootprints(
  database: string,
  folder: string,
  { starts, flood }: FootprintPlan,
): Promise<Footprint[]> {
  const footprints: Footprint[] = []
  for (let count = 0; count < starts; count += 1) {
    footprints.push(await footprintOf(OURS, await startService(database), flood))
    const other = await HANDWRITTEN.start({ database, folder, recorded: [] })
    footprints.push(await footprintOf(HANDWRITTEN.name, other, flood))
  }
  return footprints
}

async function footprintOf(name: string, server: Server, flood: number): Promise<Footprint> {
  const client = openClient(server.url)
  try {
    await setTimeout(REST)
    const atRest = server.memory()
    for (let index = 0; index < 2 * flood; index += 1)
      await client.get(`/v1/laureates?founded_year__gte=${index % flood}&limit=20`)
    return { server: name, startTime: server.startTime, atRest, afterFlood: server.memory() }
  } finally {
    client.close()
    await server.stop()
  }
}
