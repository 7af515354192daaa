/** Values that fields are compared with, as they stand in a URL. */
import type { Condition, Operator, Value } from '../../queries/condition.ts'
import type { Field } from '../../resources/define.ts'
import { kindOf } from '../../resources/kinds.ts'
import { nearest } from '../nearest.ts'
import { readDateTime } from './date-time.ts'
import { type Mended, mend, type Resolved, refuse } from './refusal.ts'
import type { Target } from './target.ts'

/** A value, and how it is compared: equal to a day is whatever begins with it. */
export interface Compared {
  readonly operator: Operator
  readonly value: Value
}

/** Reads a value that a field is to be compared with. */
export function readValue(target: Target, operator: Operator, text: string): Mended<Compared> {
  return mend((one) => resolveValue(target, operator, one), text)
}

function resolveValue({ name, field }: Target, operator: Operator, text: string): Resolved<Compared> {
  const compared = (value: Resolved<Value>): Resolved<Compared> =>
    'value' in value ? { value: { operator, value: value.value } } : value
  switch (kindOf(field)) {
    case 'number':
      return compared(resolveNumber(name, text))
    case 'boolean':
      return compared(resolveBoolean(text, `${name} is true or false`))
    case 'date-time':
      return resolveMoment(name, operator, text)
    default:
      return compared(operator === 'eq' ? resolveCode(name, field, text) : { value: text })
  }
}

function resolveNumber(name: string, text: string): Resolved<number> {
  const number = text.trim() === '' ? Number.NaN : Number(text)
  if (Number.isFinite(number)) return { value: number }
  return refuse(`${name} is a number, ${JSON.stringify(text)} is none`)
}

/** A truth value; `otherwise` says why another text is none. */
export function resolveBoolean(text: string, otherwise: string): Resolved<boolean> {
  if (text === 'true' || text === 'false') return { value: text === 'true' }
  const allowed = ['true', 'false']
  return refuse(otherwise, nearest(text, allowed), allowed)
}

function resolveMoment(name: string, operator: Operator, text: string): Resolved<Compared> {
  const moment = readDateTime(text, operator)
  if (moment !== null) return { value: moment }
  // In a URL, a + that is not encoded is a space.
  const meant = text.replace(' ', '+')
  const expected = 'a day or a moment, such as 2026-11-24 or 2026-11-24T00:00:00Z (a + is written %2B)'
  const detail = `${name} is ${expected}, ${JSON.stringify(text)} is none`
  return refuse(detail, readDateTime(meant, operator) === null ? null : meant)
}

/** A code must be one of the vocabulary, where the field has one. */
function resolveCode(name: string, { vocabulary }: Field, text: string): Resolved<string> {
  const codes = vocabulary === undefined ? null : Object.keys(vocabulary)
  if (codes === null || codes.includes(text)) return { value: text }
  return refuse(`${name} has no value ${JSON.stringify(text)}`, nearest(text, codes), codes)
}

/** The comparison of a field with any of some values. */
export function comparison(
  { relation, name }: Target,
  operator: Operator,
  compared: readonly Compared[],
): Condition {
  const one = { kind: 'comparison', relation, field: name } as const
  if (compared.every((value) => value.operator === operator))
    return { ...one, operator, values: compared.map(({ value }) => value) }
  return {
    kind: 'or',
    conditions: compared.map(({ value, ...how }) => ({ ...one, ...how, values: [value] })),
  }
}
