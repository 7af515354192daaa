/** The most frequent values of a field. */
import type { FieldOrdinals } from './field.ts'
import type { Mask } from './mask.ts'

/** A value, told by the row of a record that has it. */
export interface Frequent {
  /** Its ordinal; 0 for none. */
  readonly ordinal: number
  readonly count: number
  /** The first row of those counted. */
  readonly row: number
}

/**
 * Counts the values among the records that a mask means, or all of them.
 * @returns at most so many, the most frequent first and of those the least, and how many different ones there are
 */
export function frequentValues(
  { values, ordinals }: FieldOrdinals,
  mask: Mask | null,
  most: number,
): { readonly frequent: readonly Frequent[]; readonly distinct: number } {
  const counts = new Uint32Array(values + 1)
  const rows = new Uint32Array(values + 1)
  for (let place = ordinals.length - 1; place >= 0; place -= 1) {
    if (mask !== null && mask[place] === 0) continue
    const ordinal = ordinals[place] as number
    counts[ordinal] = (counts[ordinal] as number) + 1
    rows[ordinal] = place + 1
  }
  const frequent: Frequent[] = []
  let distinct = 0
  for (let ordinal = 0; ordinal <= values; ordinal += 1) {
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
