/** Which values of a field a query chooses, and how a query chooses others. */
import type { Comparison, Condition, Value } from '../queries/condition.ts'
import type { Field } from '../resources/define.ts'
import { fold } from '../resources/folded.ts'
import { kindOf } from '../resources/kinds.ts'
import type { Given } from './parameters/parameter.ts'

/** A value of a facet; null for none. */
export type Choice = Value | null

/** What a value is compared by: equal for values that a filter takes for the same. */
export function keyOf(field: Field, value: Choice): Choice {
  const isFolded = value !== null && ['text', 'list'].includes(kindOf(field))
  return isFolded ? fold(String(value)) : value
}

/** The condition that a choice is. */
export function conditionOf(field: string, value: Choice): Comparison {
  const comparison = { kind: 'comparison', relation: null, field } as const
  return value === null
    ? { ...comparison, operator: 'isnull', values: [] }
    : { ...comparison, operator: 'eq', values: [value] }
}

/** The parameter that a choice is. */
export function parameterOf(field: string, value: Choice): Given {
  return value === null ? { name: `${field}__isnull`, value: 'true' } : { name: field, value: String(value) }
}

/** Whether a parameter chooses values of the field; the same as `choicesOf` a condition, in the URL. */
export function choosesParameter(field: string, { name, value }: Given): boolean {
  return [field, `${field}__in`].includes(name) || (name === `${field}__isnull` && value === 'true')
}

/** The values of the field that a condition chooses; null if it says something else. */
export function choicesOf(field: string, condition: Condition): readonly Choice[] | null {
  if (condition.kind !== 'comparison' || condition.relation !== null || condition.field !== field) return null
  if (condition.operator === 'isnull') return [null]
  return condition.operator === 'eq' ? condition.values : null
}
