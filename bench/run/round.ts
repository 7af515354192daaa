/** One round: services just started over each database, all works, the walk, and the memory that it took. */
import { openReadOnly } from '../../db/connection.ts'
import { laureatesTable } from '../../src/resources/laureates.ts'
import { randomFrom } from '../generate/random.ts'
import { openClient } from './client.ts'
import { type Effort, type Reading, takeReadings } from './readings.ts'
import type { Server } from './server.ts'
import { startService } from './service.ts'
import type { Memory } from './usage.ts'
import { walk } from './walk.ts'
import { type Subject, WORKS } from './works.ts'

/** What a round came to; null stands for what the services do not answer or the system does not say. */
export interface Round {
  /** By work: a reading per database. */
  readonly readings: ReadonlyMap<string, readonly Reading[] | null>
  /** Per database, how long the walk took, in milliseconds. */
  readonly walks: readonly (number | null)[]
  /** Per database, the memory that the service takes in the end. */
  readonly memory: readonly (Memory | null)[]
}

/** @param number tells the rounds apart: each asks for other records */
export async function measureRound(
  databases: readonly string[],
  number: number,
  effort: Effort,
): Promise<Round> {
  const services: Server[] = []
  const subjects: Subject[] = []
  try {
    for (const database of databases) {
      const service = await startService(database)
      services.push(service)
      subjects.push({ client: openClient(service.url), ids: idsOf(database), random: randomFrom(4, number) })
    }
    const readings = new Map<string, readonly Reading[] | null>()
    for (const work of WORKS) readings.set(work.name, await takeReadings(work, subjects, effort))
    const walks: (number | null)[] = []
    for (const subject of subjects) walks.push(await walk(subject))
    return { readings, walks, memory: services.map((service) => service.memory()) }
  } finally {
    for (const { client } of subjects) client.close()
    for (const service of services) await service.stop()
  }
}

/** The identifiers of all laureates of a database. */
export function idsOf(database: string): string[] {
  const connection = openReadOnly(database)
  try {
    const { id } = laureatesTable
    return connection.database
      .select({ id })
      .from(laureatesTable)
      .all()
      .map((row) => row.id)
  } finally {
    connection.close()
  }
}
