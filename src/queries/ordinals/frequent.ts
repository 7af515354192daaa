/** The most frequent values of a field. */
import type { Counts } from './counts.ts'

/** A value, told by the row of a record that has it. */
export interface Frequent {
  /** Its ordinal; 0 for none. */
  readonly ordinal: number
  readonly count: number
  /** The first row of those counted. */
  readonly row: number
}

/** @returns at most so many, the most frequent first and of those the least, and how many different ones there are */
export function frequentValues(
  { counts, rows }: Counts,
  most: number,
): { readonly frequent: readonly Frequent[]; readonly distinct: number } {
  const frequent: Frequent[] = []
  let distinct = 0
  for (let ordinal = 0; ordinal < counts.length; ordinal += 1) {
    const [count, row] = [counts[ordinal] as number, rows[ordinal] as number]
    if (count === 0) continue
    distinct += 1
    if (frequent.length === most && count <= (frequent.at(-1) as Frequent).count) continue
    const rank = frequent.findLastIndex((other) => other.count >= count) + 1
    frequent.splice(rank, 0, { ordinal, count, row })
    frequent.length = Math.min(frequent.length, most)
  }
  return { frequent, distinct }
}
