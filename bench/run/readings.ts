/** Taking the times: both services in turn, so that whatever else the machine does falls on both alike. */
import type { Answer } from './client.ts'
import { addressOf, type Subject, type Work } from './works.ts'

/** How thorough the measuring is. */
export interface Effort {
  /** How many requests of a work come before those that count; their addresses are not used again. */
  readonly warmUp: number
  /** How often every address is asked for after the first time. */
  readonly repeats: number
}

/** The times of one work on one service, in milliseconds. */
export interface Reading {
  readonly first: readonly number[]
  readonly repeated: readonly number[]
  /** How many records the first answer holds. */
  readonly records: number
}

/** How many addresses of a work are measured in a round. */
const VARIATIONS = 10

/**
 * Measures a work on all services, one request each in turn.
 * @returns a reading for each of them; null if one of them does not answer this work
 * @throws an error if a service answers the first request of the work, and refuses a later one
 */
export async function takeReadings(
  work: Work,
  subjects: readonly Subject[],
  { warmUp, repeats }: Effort,
): Promise<Reading[] | null> {
  for (const subject of subjects) {
    if (!(await isAvailable(work, subject))) return null
    for (let count = 1; count < warmUp; count += 1) {
      await ask(subject, await addressOf(work, subject, VARIATIONS + count))
    }
  }
  const readings = subjects.map((subject) => {
    return { subject, first: [] as number[], repeated: [] as number[], records: 0 }
  })
  for (let variation = 0; variation < VARIATIONS; variation += 1) {
    const asked: { address: string; reading: (typeof readings)[number] }[] = []
    for (const reading of readings) {
      const address = await addressOf(work, reading.subject, variation)
      const { duration, body } = await ask(reading.subject, address)
      reading.first.push(duration)
      if (variation === 0) reading.records = recordsOf(body)
      asked.push({ address, reading })
    }
    for (let count = 0; count < repeats; count += 1) {
      for (const { address, reading } of asked) {
        reading.repeated.push((await ask(reading.subject, address)).duration)
      }
    }
  }
  return readings.map(({ first, repeated, records }) => ({ first, repeated, records }))
}

async function isAvailable(work: Work, subject: Subject): Promise<boolean> {
  const address = await work.address(subject, VARIATIONS)
  return address !== null && (await subject.client.get(address)).status === 200
}

/** @throws an error if the answer is any other than 200 */
export async function ask({ client }: Pick<Subject, 'client'>, address: string): Promise<Answer> {
  const answer = await client.get(address)
  if (answer.status !== 200) throw new Error(`${address} was answered with ${answer.status}.`)
  return answer
}

function recordsOf(body: string): number {
  const { data } = JSON.parse(body) as { data: unknown } // the envelope of every answer
  return Array.isArray(data) ? data.length : 1
}
