/** Comparisons of fields, as `city__contains=…` and the filter language both make them: which are allowed. */
import type { Condition, Operator, Value } from '../../queries/condition.ts'
import type { Field, Resource } from '../../resources/define.ts'
import { isNullable, type Kind, kindOf } from '../../resources/kinds.ts'
import { type Relation, relationsOf } from '../../resources/relations.ts'
import { nearest } from '../nearest.ts'
import { readDateTime } from './date-time.ts'
import { joined, type Resolved, refuse } from './resolved.ts'

/** A field that a question can be about: of the record itself, or of a related one. */
export interface Target {
  readonly relation: Relation | null
  readonly name: string
  readonly field: Field
}

/** The operators beside equality, by kind of field; prose has none, since `q` searches it. */
const OPERATORS: Readonly<Record<Kind, readonly Operator[]>> = {
  code: ['eq', 'startswith'],
  text: ['eq', 'contains', 'startswith'],
  number: ['eq', 'gt', 'gte', 'lt', 'lte'],
  boolean: ['eq'],
  'date-time': ['eq', 'gt', 'gte', 'lt', 'lte'],
  list: ['eq', 'contains', 'startswith'],
  prose: [],
}

/** What can be asked of a field. */
export function operatorsOf(field: Field): readonly Operator[] {
  const operators = OPERATORS[kindOf(field)]
  return operators.length > 0 && (isNullable(field) || kindOf(field) === 'list')
    ? [...operators, 'isnull']
    : operators
}

/** Finds the field of a path: `city`, or `funding_purposes.category` for a related resource's. */
export function resolveField(resource: Resource, path: string): Resolved<Target> {
  const dot = path.indexOf('.')
  if (dot === -1) return fieldOf(resource, null, path)
  const relations = relationsOf(resource)
  const name = path.slice(0, dot)
  const relation = relations.find((candidate) => candidate.name === name)
  if (relation !== undefined) return fieldOf(relation.resource, relation, path.slice(dot + 1))
  const allowed = relations.map((candidate) => candidate.name)
  return refuse(`${name} is not related to ${resource.name}`, nearest(name, allowed), allowed)
}

function fieldOf(resource: Resource, relation: Relation | null, name: string): Resolved<Target> {
  const allowed = Object.entries(resource.fields).flatMap(([key, one]) =>
    kindOf(one) === 'prose' ? [] : key,
  )
  const field = Object.hasOwn(resource.fields, name) ? resource.fields[name] : undefined
  if (field === undefined)
    return refuse(`${resource.name} has no field ${name}`, nearest(name, allowed), allowed)
  if (kindOf(field) === 'prose') return refuse(`${name} is running text: search it with q`, null, allowed)
  return { value: { relation, name, field } }
}

/** How a language writes each operator. */
export type Spelling = Readonly<Record<Operator, readonly string[]>>

/** Compares a field, if its kind allows the operator and the values; what is refused is spelled out. */
export function compare(
  { relation, name, field }: Target,
  operator: Operator,
  texts: readonly string[],
  spelling: Spelling,
): Resolved<Condition> {
  const operators = operatorsOf(field)
  if (!operators.includes(operator)) {
    const allowed = operators.flatMap((one) => spelling[one])
    return refuse(`${name} cannot be compared with ${spelling[operator].join()}`, null, allowed)
  }
  const comparison = { kind: 'comparison', relation, field: name, operator } as const
  if (kindOf(field) === 'date-time' && operator === 'eq') {
    return joined(
      texts.map((text) => readMoment(name, operator, text)),
      (moments) => ({
        kind: 'or',
        conditions: moments.map(({ value, ...moment }) => ({ ...comparison, ...moment, values: [value] })),
      }),
    )
  }
  return joined(
    texts.map((text) => readValue(name, field, operator, text)),
    (values) => ({ ...comparison, values }),
  )
}

/** A moment, or a day, and how it is compared. */
function readMoment(name: string, operator: Operator, text: string) {
  const moment = readDateTime(text, operator)
  if (moment !== null) return { value: moment }
  const expected = `a day or a moment, such as 2026-11-24 or 2026-11-24T00:00:00Z (a + is written %2B)`
  return refuse(`${name} is ${expected}, ${JSON.stringify(text)} is none`, null, [])
}

function readValue(name: string, field: Field, operator: Operator, text: string): Resolved<Value> {
  const kind = kindOf(field)
  if (kind === 'number') {
    const number = text.trim() === '' ? Number.NaN : Number(text)
    return Number.isFinite(number)
      ? { value: number }
      : refuse(`${name} is a number, ${JSON.stringify(text)} is none`, null, [])
  }
  if (kind === 'date-time') {
    const moment = readMoment(name, operator, text)
    return 'refusal' in moment ? moment : { value: moment.value.value }
  }
  if (kind === 'boolean') {
    const meant = nearest(text, ['true', 'false'])
    return text === 'true' || text === 'false'
      ? { value: text === 'true' }
      : refuse(`${name} is true or false`, meant, ['true', 'false'])
  }
  const codes = field.vocabulary === undefined ? null : Object.keys(field.vocabulary)
  if (codes === null || operator !== 'eq' || codes.includes(text)) return { value: text }
  return refuse(`${name} has no value ${JSON.stringify(text)}`, nearest(text, codes), codes)
}
