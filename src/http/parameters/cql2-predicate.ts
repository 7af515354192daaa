/** From a predicate of CQL2 to a condition: which field, which operator, which values. */
import type { Condition, Operator } from '../../queries/condition.ts'
import type { Cql2Predicate, Cql2Scalar } from '../../queries/cql2/expression.ts'
import type { Resource } from '../../resources/define.ts'
import { readLike } from './like.ts'
import { operatorRefusal, type Spelling } from './operators.ts'
import { mend, type Refusal, type Resolved } from './refusal.ts'
import { resolveField, type Target } from './target.ts'
import { type Compared, comparison, readValue } from './values.ts'

/** What a predicate means, and says; what was refused of it is mended. */
export interface UnderstoodPredicate {
  /** Null if it cannot be mended. */
  readonly read: { readonly condition: Condition; readonly expression: Cql2Predicate } | null
  readonly refusals: readonly Refusal[]
}

export function understandPredicate(resource: Resource, predicate: Cql2Predicate): UnderstoodPredicate {
  const field = mend((path) => resolveField(resource, path), predicate.property)
  const refusals = [...field.refusals]
  if (field.read === null) return { read: null, refusals }
  const { value: target, text: property } = field.read
  const parts = partsOf({ ...predicate, property })
  if ('refusal' in parts) return { read: null, refusals: [...refusals, parts.refusal] }
  const { operator, scalars, write } = parts.value
  const refusal = operatorRefusal(target, operator, SPELLING)
  if (refusal !== null) return { read: null, refusals: [...refusals, refusal] }
  const mended = scalars.map((scalar, index) => {
    const isUpper = predicate.op === 'between' && index === 1
    return readValue(target, isUpper ? 'lte' : operator, String(scalar))
  })
  refusals.push(...mended.flatMap((one) => one.refusals))
  const kept = mended.flatMap(({ read }) => read ?? [])
  // Of a list, any values are enough.
  if (kept.length < (predicate.op === 'in' ? 1 : scalars.length)) return { read: null, refusals }
  const compared = kept.map(({ value }) => value)
  const condition = conditionOf(target, predicate.op, operator, compared)
  const expression = write(kept.map(({ text }) => scalars.find((scalar) => String(scalar) === text) ?? text))
  return { read: { condition, expression }, refusals }
}

const SPELLING: Spelling = {
  eq: ['=', '<>', 'IN'],
  contains: ["LIKE '%text%'"],
  startswith: ["LIKE 'text%'"],
  gt: ['>'],
  gte: ['>='],
  lt: ['<'],
  lte: ['<='],
  isnull: ['IS NULL'],
}

const OPERATORS = { '=': 'eq', '<>': 'eq', '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte' } as const

/** What a predicate compares with, and how it is written with other values. */
interface Parts {
  readonly operator: Operator
  readonly scalars: readonly Cql2Scalar[]
  write(scalars: readonly Cql2Scalar[]): Cql2Predicate
}

function partsOf(predicate: Cql2Predicate): Resolved<Parts> {
  switch (predicate.op) {
    case 'isNull':
      return { value: { operator: 'isnull', scalars: [], write: () => predicate } }
    case 'in': {
      const write = (values: readonly Cql2Scalar[]) => ({ ...predicate, values: [...values] })
      return { value: { operator: 'eq', scalars: predicate.values, write } }
    }
    case 'between': {
      const { lower, upper } = predicate
      const write = ([from, to]: readonly Cql2Scalar[]) => {
        // Both are there, and neither is a truth value: those are not ordered.
        return { ...predicate, lower: from as typeof lower, upper: to as typeof upper }
      }
      return { value: { operator: 'gte', scalars: [lower, upper], write } }
    }
    case 'like':
      return likeParts(predicate)
    default: {
      const write = ([value = predicate.value]: readonly Cql2Scalar[]) => ({ ...predicate, value })
      return { value: { operator: OPERATORS[predicate.op], scalars: [predicate.value], write } }
    }
  }
}

function likeParts(predicate: Cql2Predicate & { op: 'like' }): Resolved<Parts> {
  const like = readLike(predicate.pattern)
  if ('refusal' in like) return like
  const { operator, text } = like.value
  const { property, position } = predicate
  const write = ([value = text]: readonly Cql2Scalar[]): Cql2Predicate =>
    operator === 'eq' ? { op: '=', property, value, position } : predicate
  return { value: { operator, scalars: [text], write } }
}

function conditionOf(
  target: Target,
  op: Cql2Predicate['op'],
  operator: Operator,
  compared: readonly Compared[],
): Condition {
  if (op === 'between')
    return { kind: 'and', conditions: compared.map((one) => comparison(target, one.operator, [one])) }
  const condition = comparison(target, operator, compared)
  return op === '<>' ? { kind: 'not', condition } : condition
}
