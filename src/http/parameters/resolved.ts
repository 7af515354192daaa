/** What a part of a parameter means, or why it cannot be used. */
import type { Condition } from '../../queries/condition.ts'
import type { ParameterError } from '../problems.ts'

/** A part of a parameter that cannot be used, and what could stand there instead. */
export interface Refusal {
  readonly detail: string
  readonly nearest: string | null
  readonly allowed: readonly string[]
}

export type Resolved<T> = { readonly value: T } | { readonly refusal: Refusal }

export function refuse(
  detail: string,
  meant: string | null,
  allowed: readonly string[],
): { refusal: Refusal } {
  return { refusal: { detail, nearest: meant, allowed } }
}

/** What a parameter's refusal tells the client. */
export function errorOf(parameter: string, { detail, nearest: meant, allowed }: Refusal): ParameterError {
  const hint = meant === null ? '.' : `: did you mean ${meant}?`
  return {
    parameter,
    detail: `${detail}${hint}`,
    ...(meant !== null && { nearest: meant }),
    ...(allowed.length > 0 && { allowed }),
  }
}

/** All of several values joined into one, unless one of them is refused. */
export function joined<T, J>(parts: readonly Resolved<T>[], join: (values: T[]) => J): Resolved<J> {
  const values: T[] = []
  for (const part of parts) {
    if ('refusal' in part) return part
    values.push(part.value)
  }
  return { value: join(values) }
}

export function negated(resolved: Resolved<Condition>): Resolved<Condition> {
  return 'value' in resolved ? { value: { kind: 'not', condition: resolved.value } } : resolved
}
