/** A value together with how it came about: what every stage of the pipeline hands to the next. */
import type { Method, Trace } from '../src/resources/provenance.ts'

/** A value and its trace. `value` is null where `trace.method` is null, and may be where it is `withheld`. */
export interface Traced<T> {
  readonly value: T
  readonly trace: Trace
}

/** A record whose every field is traced. */
export type TracedRecord<Row> = { readonly [K in keyof Row]: Traced<Row[K]> }

function traced<T>(value: T, method: Method, lines: readonly number[], more: Partial<Trace> = {}): Traced<T> {
  return { value, trace: { lines: [...lines], method, source: null, printed: null, reason: null, ...more } }
}

/** A value copied from the brochure as it is printed. */
export const extracted = <T>(value: T, lines: readonly number[]): Traced<T> =>
  traced(value, 'extracted', lines)

/** A value whose form alone was changed; `printed` is what the brochure shows. */
export const normalised = <T>(value: T, lines: readonly number[], printed: string): Traced<T> =>
  traced(value, 'normalised', lines, { printed })

/** A value deduced from what the brochure says; `reason` says how. */
export const derived = <T>(value: T, lines: readonly number[], reason: string): Traced<T> =>
  traced(value, 'derived', lines, { reason })

/** A value that another source adds to what the brochure says. */
export const enriched = <T>(value: T, lines: readonly number[], source: string, reason: string): Traced<T> =>
  traced(value, 'enriched', lines, { source, reason })

/** A printed value that the publisher replaced, with the reason given; `printed` is null where none was. */
export const corrected = <T>(
  value: T,
  before: Trace,
  printed: string | null,
  source: string,
  reason: string,
): Traced<T> => traced(value, 'corrected', before.lines, { printed, source, reason })

/** Nothing: null, and the reason why. */
export const absent = (reason: string): Traced<null> => ({
  value: null,
  trace: { lines: [], method: null, source: null, printed: null, reason },
})

/** An empty list, and the reason why it is empty. */
export const none = (reason: string): Traced<never[]> => ({ ...absent(reason), value: [] })

/** What is left of a value from which something was withheld, perhaps nothing; `reason` says why. */
export const withheld = <T>(value: T, before: Trace, reason: string): Traced<T> => ({
  value,
  trace: { ...before, method: 'withheld', reason },
})
