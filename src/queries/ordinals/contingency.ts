/**
 * Contingency tables: how many records have each pair of values of two fields. One is made by going through all
 * records once; whatever is asked of the two fields after that is answered by the table, however many records there
 * are.
 */
import type { Counts } from './counts.ts'
import type { FieldOrdinals } from './field.ts'
import type { Mask } from './mask.ts'

export interface Contingency {
  /** Of each pair: those of the first field's least value come first, in the order of the second field. */
  readonly pairs: Counts
  /** How many ordinals the second field has. */
  readonly width: number
}

/** Larger tables are not made: going through them would take as long as through the records. */
const MOST_PAIRS = 2 ** 16

const ordinalsIn = (field: FieldOrdinals | null) => (field === null ? 1 : field.values + 1)

/** Whether there can be a table of two fields; there always can be one of a field alone. */
export function canCross(first: FieldOrdinals | null, second: FieldOrdinals): boolean {
  return first === null || ordinalsIn(first) * ordinalsIn(second) <= MOST_PAIRS
}

/** @param first null for a table of the second field alone */
export function cross(first: FieldOrdinals | null, second: FieldOrdinals): Contingency {
  const width = ordinalsIn(second)
  const counts = new Uint32Array(ordinalsIn(first) * width)
  const rows = new Uint32Array(counts.length)
  const { ordinals } = second
  for (let place = ordinals.length - 1; place >= 0; place -= 1) {
    const before = first === null ? 0 : (first.ordinals[place] as number) * width
    const pair = before + (ordinals[place] as number)
    counts[pair] = (counts[pair] as number) + 1
    rows[pair] = place + 1
  }
  return { pairs: { counts, rows }, width }
}

/** About how much memory a table takes, in bytes. */
export const sizeOf = ({ pairs: { counts } }: Contingency) => 1000 + 2 * counts.byteLength

/** Counts the second field's values among the records that have one of these values of the first one. */
export function countsWithin({ pairs, width }: Contingency, wanted: Mask): Counts {
  const counts = new Uint32Array(width)
  const rows = new Uint32Array(width)
  for (let first = 0; first < wanted.length; first += 1) {
    if (wanted[first] === 0) continue
    for (let ordinal = 0; ordinal < width; ordinal += 1) {
      const pair = first * width + ordinal
      const row = pairs.rows[pair] as number
      if (row === 0) continue
      counts[ordinal] = (counts[ordinal] as number) + (pairs.counts[pair] as number)
      const before = rows[ordinal] as number
      rows[ordinal] = before === 0 ? row : Math.min(before, row)
    }
  }
  return { counts, rows }
}
