/** `filter=`: conditions with AND, OR, NOT and parentheses, in CQL2 Text (OGC 21-065r2). */
import { Type } from '@sinclair/typebox'
import type { Condition, Operator } from '../../queries/condition.ts'
import type { Cql2Expression, Cql2Predicate, Cql2Scalar } from '../../queries/cql2/expression.ts'
import { LIMITS, parseCql2 } from '../../queries/cql2/parse.ts'
import type { Resource } from '../../resources/define.ts'
import { compare, resolveField, type Spelling, type Target } from './comparison.ts'
import { accepted, type Parameter, type Reading, single } from './parameter.ts'
import { errorOf, joined, negated, type Resolved, refuse } from './resolved.ts'

/** The condition of a filter; null without one. */
export function filterParameter(resource: Resource): Parameter<Condition | null> {
  const documentation = {
    name: 'filter',
    description: {
      en: `A condition in CQL2 Text (OGC): comparisons of fields with \`=\`, \`<>\`, \`<\`, \`<=\`, \`>\`, \`>=\`, \`LIKE\`, \`IN\`, \`BETWEEN\` and \`IS NULL\`, joined by \`AND\`, \`OR\`, \`NOT\` and parentheses; at most ${LIMITS.comparisons} comparisons. A dot leads to a related resource.`,
      fr: `Une condition en CQL2 Text (OGC) : des comparaisons de champs par \`=\`, \`<>\`, \`<\`, \`<=\`, \`>\`, \`>=\`, \`LIKE\`, \`IN\`, \`BETWEEN\` et \`IS NULL\`, reliées par \`AND\`, \`OR\`, \`NOT\` et des parenthèses ; ${LIMITS.comparisons} comparaisons au plus. Un point mène à une ressource liée.`,
    },
    schema: Type.String({ maxLength: LIMITS.characters }),
    example: `edition = '2023' OR id LIKE '2023-%'`,
  }
  return single<Condition | null>(documentation, null, (value, parameter): Reading<Condition | null> => {
    const parsed = parseCql2(value)
    if (!parsed.ok) {
      const { message, position, expected } = parsed
      return {
        value: null,
        errors: [{ parameter, detail: `At character ${position}: ${message}.`, allowed: expected }],
      }
    }
    const condition = conditionOf(resource, parsed.expression)
    return 'value' in condition
      ? accepted(condition.value)
      : { value: null, errors: [errorOf(parameter, condition.refusal)] }
  })
}

function conditionOf(resource: Resource, expression: Cql2Expression): Resolved<Condition> {
  if (expression.op === 'not') return negated(conditionOf(resource, expression.arg))
  if ('args' in expression) {
    const kind = expression.op
    return joined(
      expression.args.map((part) => conditionOf(resource, part)),
      (conditions) => ({ kind, conditions }),
    )
  }
  const target = resolveField(resource, expression.property)
  const condition = 'value' in target ? predicateOf(target.value, expression) : target
  if ('value' in condition) return condition
  const { detail, ...refusal } = condition.refusal
  return { refusal: { ...refusal, detail: `At character ${expression.position}: ${detail}` } }
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

const OPERATORS = { '<': 'lt', '<=': 'lte', '>': 'gt', '>=': 'gte' } as const

function predicateOf(target: Target, predicate: Cql2Predicate): Resolved<Condition> {
  const compared = (operator: Operator, ...values: readonly Cql2Scalar[]): Resolved<Condition> =>
    compare(target, operator, values.map(String), SPELLING)
  switch (predicate.op) {
    case 'isNull':
      return compared('isnull')
    case 'in':
      return compared('eq', ...predicate.values)
    case 'between':
      return joined(
        [compared('gte', predicate.lower), compared('lte', predicate.upper)],
        (conditions): Condition => ({ kind: 'and', conditions }),
      )
    case 'like':
      return likeOf(target, predicate.pattern)
    case '=':
      return compared('eq', predicate.value)
    case '<>':
      return negated(compared('eq', predicate.value))
    default:
      return compared(OPERATORS[predicate.op], predicate.value)
  }
}

/** Patterns that an index can answer: a beginning (`x%`), a part (`%x%`), or the whole. */
const PATTERN = /^(%?)((?:[^%_\\]|\\.)*)(%?)$/s
const LIKE: ReadonlyMap<string, Operator> = new Map([
  ['', 'eq'],
  ['>', 'startswith'],
  ['<>', 'contains'],
])

function likeOf(target: Target, pattern: string): Resolved<Condition> {
  const match = PATTERN.exec(pattern)
  const text = match?.[2]
  const operator = LIKE.get(`${match?.[1] ? '<' : ''}${match?.[3] ? '>' : ''}`)
  if (text === undefined || operator === undefined) {
    return refuse(`LIKE ${JSON.stringify(pattern)} is not supported`, null, ['text', 'text%', '%text%'])
  }
  return compare(target, operator, [text.replace(/\\(.)/gs, '$1')], SPELLING)
}
