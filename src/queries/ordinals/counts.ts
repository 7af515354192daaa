/** How many of some records have each value of a field. */
import type { FieldOrdinals } from './field.ts'
import type { Mask } from './mask.ts'

export interface Counts {
  /** By ordinal; by 0, of those without a value. */
  readonly counts: Uint32Array
  /** The first row of those counted, by ordinal; 0 where there is none. */
  readonly rows: Uint32Array
}

/** Counts the values among the records that a mask means. */
export function countsAmong({ values, ordinals }: FieldOrdinals, mask: Mask): Counts {
  const counts = new Uint32Array(values + 1)
  const rows = new Uint32Array(values + 1)
  for (let place = ordinals.length - 1; place >= 0; place -= 1) {
    if (mask[place] === 0) continue
    const ordinal = ordinals[place] as number
    counts[ordinal] = (counts[ordinal] as number) + 1
    rows[ordinal] = place + 1
  }
  return { counts, rows }
}

/** What is left if only some of the values count. */
export function countsOf({ counts, rows }: Counts, wanted: Mask): Counts {
  return {
    counts: counts.map((count, ordinal) => (wanted[ordinal] === 1 ? count : 0)),
    rows,
  }
}

/** How many records were counted. */
export function total({ counts }: Counts): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
