/** Which operators each field can be compared with. */
import type { Operator } from '../../queries/condition.ts'
import type { Field } from '../../resources/define.ts'
import { isNullable, type Kind, kindOf } from '../../resources/kinds.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Target } from './target.ts'

/** The operators by kind of field. */
const OPERATORS: Readonly<Record<Kind, readonly Operator[]>> = {
  code: ['eq', 'startswith'],
  text: ['eq', 'contains', 'startswith'],
  number: ['eq', 'gt', 'gte', 'lt', 'lte'],
  boolean: ['eq'],
  'date-time': ['eq', 'gt', 'gte', 'lt', 'lte'],
  list: ['eq', 'contains', 'startswith'],
  prose: [],
  points: [],
}

/** How fields are found that no operator compares. */
const FOUND_OTHERWISE: Partial<Record<Kind, string>> = {
  prose: 'is running text: search it with q',
  points: 'is a list of points: find it with bbox',
}

/** Why a field cannot be compared at all, and how it is found instead; null if it can. */
export function notCompared(field: Field): string | null {
  return FOUND_OTHERWISE[kindOf(field)] ?? null
}

/** What can be asked of a field. */
export function operatorsOf(field: Field): readonly Operator[] {
  const operators = OPERATORS[kindOf(field)]
  return operators.length > 0 && (isNullable(field) || kindOf(field) === 'list')
    ? [...operators, 'isnull']
    : operators
}

/** How a language writes each operator. */
export type Spelling = Readonly<Record<Operator, readonly string[]>>

/** All that a language can write of what can be asked of a field. */
export function spelledOperators(field: Field, spelling: Spelling): string[] {
  return operatorsOf(field).flatMap((operator) => spelling[operator])
}

/** Why a field cannot be compared with an operator; null if it can. */
export function operatorRefusal(
  { name, field }: Target,
  operator: Operator,
  spelling: Spelling,
): Refusal | null {
  if (operatorsOf(field).includes(operator)) return null
  const detail = `${name} cannot be compared with ${spelling[operator].join()}`
  return refuse(detail, null, spelledOperators(field, spelling)).refusal
}
