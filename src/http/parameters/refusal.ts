/** Parts of a parameter that cannot be used, what was probably meant, and what is read instead. */
import type { ParameterError } from '../problems.ts'

/** Why a part of a parameter is refused. */
export interface Refusal {
  readonly detail: string
  /** The name or value that was probably meant; null if nothing is near. */
  readonly nearest: string | null
  /** All that is allowed; empty if that cannot be listed. */
  readonly allowed: readonly string[]
  /** The whole text that was read, with what was meant in its place; null if nothing is near. */
  readonly instead: string | null
}

export type Resolved<T> = { readonly value: T } | { readonly refusal: Refusal }

/** @param instead the whole text that was read, mended: by default, what was meant is all of it */
export function refuse(
  detail: string,
  nearest: string | null = null,
  allowed: readonly string[] = [],
  instead: string | null = nearest,
): { refusal: Refusal } {
  return { refusal: { detail, nearest, allowed, instead } }
}

/** What a parameter's refusal tells the client. */
export function errorOf(
  parameter: string,
  { detail, nearest, allowed }: Pick<Refusal, 'detail' | 'nearest' | 'allowed'>,
): ParameterError {
  const hint = nearest === null ? '.' : `: did you mean ${nearest}?`
  return {
    parameter,
    detail: `${detail}${hint}`,
    ...(nearest !== null && { nearest }),
    ...(allowed.length > 0 && { allowed }),
  }
}

/** What a text is read as in the end, and all that was refused of it. */
export interface Mended<T> {
  /** The text that could be read, and what it means; null if none could. */
  readonly read: { readonly text: string; readonly value: T } | null
  readonly refusals: readonly Refusal[]
}

/** Reads a text, and what stands instead of it for as long as it is refused. */
export function mend<T>(read: (text: string) => Resolved<T>, text: string): Mended<T> {
  const refusals: Refusal[] = []
  // Each step mends a part for good: the names and values that are put in are allowed ones.
  for (let next: string | null = text; next !== null; next = refusals.at(-1)?.instead ?? null) {
    const resolved = read(next)
    if ('value' in resolved) return { read: { text: next, value: resolved.value }, refusals }
    refusals.push(resolved.refusal)
  }
  return { read: null, refusals }
}
