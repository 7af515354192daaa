/** What all rounds came to, as a table. */
import type { Reading } from './readings.ts'
import type { Round } from './round.ts'
import { median } from './statistics.ts'
import { duration, megabytes, tableOf } from './table.ts'
import { WORKS } from './works.ts'

export type Pair<T> = readonly [T, T]

export function reportOf(sizes: Pair<number>, rounds: readonly Round[]): string {
  const results = WORKS.map(({ name }) => ({
    name,
    readings: pair((side) => joined(rounds.map(({ readings }) => readings.get(name)?.[side] ?? null))),
  }))
  const walks = pair((side) =>
    known(
      rounds.map((round) => round.walks[side] ?? null),
      median,
    ),
  )
  const memory = pair((side) =>
    known(
      rounds.map((round) => round.memory[side]?.own ?? null),
      greatest,
    ),
  )
  return tableOf(sizes, results, [
    { name: 'walk of everything', values: walks, write: duration },
    { name: 'memory of the service', values: memory, write: megabytes },
  ])
}

const greatest = (values: readonly number[]) => Math.max(...values)

/** The value of each side; null if either has none. */
function pair<T>(of: (side: 0 | 1) => T | null): Pair<T> | null {
  const [small, large] = [of(0), of(1)]
  return small === null || large === null ? null : [small, large]
}

/** Sums up values that are all known; null if one is not. */
function known(
  values: readonly (number | null)[],
  sum: (values: readonly number[]) => number,
): number | null {
  const numbers = values.filter((value) => value !== null)
  return numbers.length === values.length ? sum(numbers) : null
}

/** The readings of all rounds as one. */
function joined(readings: readonly (Reading | null)[]): Reading | null {
  const all = readings.filter((reading) => reading !== null)
  const [one] = all
  if (one === undefined || all.length < readings.length) return null
  return {
    first: all.flatMap(({ first }) => first),
    repeated: all.flatMap(({ repeated }) => repeated),
    records: one.records,
  }
}
