/** Combining outcomes, so that all errors of a brochure are reported at once. */
import type { Outcome, SourceError } from '../brochure.ts'

export const accepted = <T>(value: T): Outcome<T> => ({ ok: true, value })

export const refused = (...errors: readonly SourceError[]): Outcome<never> => ({ ok: false, errors })

export const errorsOf = (outcome: Outcome<unknown>): readonly SourceError[] =>
  outcome.ok ? [] : outcome.errors

/** The value, unless there are errors beside it. */
export function unless<T>(errors: readonly SourceError[], value: () => T): Outcome<T> {
  return errors.length > 0 ? { ok: false, errors } : accepted(value())
}

/** The values of all outcomes, or the errors of all. */
export function combine<T extends Readonly<Record<string, unknown>>>(
  outcomes: {
    readonly [K in keyof T]: Outcome<T[K]>
  },
): Outcome<T> {
  const all = Object.entries<Outcome<unknown>>(outcomes)
  const values = all.flatMap(([key, outcome]) => (outcome.ok ? [[key, outcome.value]] : []))
  if (values.length < all.length) return { ok: false, errors: all.flatMap(([, one]) => errorsOf(one)) }
  // Every key of T has its value there, as none was refused.
  return accepted(Object.fromEntries(values) as T)
}

/** The same for a list. */
export function combineList<T>(outcomes: readonly Outcome<T>[]): Outcome<T[]> {
  const values = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
  return unless(outcomes.flatMap(errorsOf), () => values)
}
