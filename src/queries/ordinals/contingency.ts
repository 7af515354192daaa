/**
 * Contingency tables: how many records have each combination of values of some fields. One is made by going through
 * all records once; whatever is asked of these fields after that is answered by the table, however many records there
 * are.
 */
import type { Counts } from './counts.ts'
import type { FieldOrdinals } from './field.ts'
import type { Mask } from './mask.ts'

export interface Contingency {
  /** Of each combination: in the order of the first field, then of the next ones, at last of the counted one. */
  readonly cells: Counts
  /** How many ordinals the counted field has. */
  readonly width: number
}

/** Larger tables are not made: going through them would take as long as through the records. */
const MOST_CELLS = 2 ** 16

const ordinalsIn = ({ values }: FieldOrdinals) => values + 1

const product = (fields: readonly FieldOrdinals[]) =>
  fields.reduce((cells, field) => cells * ordinalsIn(field), 1)

/** Whether there is to be a table of these fields. */
export function canCross(fields: readonly FieldOrdinals[]): boolean {
  return product(fields) <= MOST_CELLS
}

export function cross(others: readonly FieldOrdinals[], counted: FieldOrdinals): Contingency {
  const width = ordinalsIn(counted)
  const counts = new Uint32Array(product(others) * width)
  const rows = new Uint32Array(counts.length)
  const { ordinals } = counted
  for (let place = ordinals.length - 1; place >= 0; place -= 1) {
    let before = 0
    for (const other of others) before = before * ordinalsIn(other) + (other.ordinals[place] as number)
    const cell = before * width + (ordinals[place] as number)
    counts[cell] = (counts[cell] as number) + 1
    rows[cell] = place + 1
  }
  return { cells: { counts, rows }, width }
}

/** About how much memory a table takes, in bytes. */
export const sizeOf = ({ cells: { counts } }: Contingency) => 1000 + 2 * counts.byteLength

/** Counts a field's values among the records that have wanted values of each of the others, in their order. */
export function countsWithin({ cells, width }: Contingency, wanted: readonly Mask[]): Counts {
  const counts = new Uint32Array(width)
  const rows = new Uint32Array(width)
  for (const [combination, isWanted] of combinations(wanted).entries()) {
    if (isWanted === 0) continue
    for (let ordinal = 0; ordinal < width; ordinal += 1) {
      const cell = combination * width + ordinal
      const row = cells.rows[cell] as number
      if (row === 0) continue
      counts[ordinal] = (counts[ordinal] as number) + (cells.counts[cell] as number)
      const before = rows[ordinal] as number
      rows[ordinal] = before === 0 ? row : Math.min(before, row)
    }
  }
  return { counts, rows }
}

/** Of each combination of values, in the order of a table, whether each of them is wanted. */
function combinations(wanted: readonly Mask[]): Mask {
  return wanted.reduce((before, mask) => {
    const all = new Uint8Array(before.length * mask.length)
    for (const [place, isWanted] of before.entries()) if (isWanted === 1) all.set(mask, place * mask.length)
    return all
  }, Uint8Array.of(1))
}
