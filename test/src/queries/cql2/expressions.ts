/** Expressions in normal form for the property tests, within LIMITS. */
import fc from 'fast-check'
import type { Cql2Expression, Cql2Scalar } from '../../../../src/queries/cql2/expression.ts'

const letters = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,5}$/)
const keywords = fc.constantFrom('and', 'Or', 'NOT', 'like', 'In', 'is', 'null', 'true', 'FALSE', 'between')
const others = fc.constantFrom('casei', 'ACCENTI', 'div', 'date', 'point', 's_intersects')
const property = fc
  .array(fc.oneof({ weight: 4, arbitrary: letters }, keywords, others), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join('.'))

/** Quotes and backslashes are where writing and reading could disagree; no string can end in a backslash. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.string({ unit: fc.constantFrom("'", '\\', '"', '%', '_', 'é', '😀', ' '), maxLength: 8 }),
  )
  .filter((value) => !value.endsWith('\\'))
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .filter((value) => !Object.is(value, -0))
const scalar: fc.Arbitrary<Cql2Scalar> = fc.oneof(text, number, fc.boolean())
const bound = fc.oneof(text, number)
const position = fc.constant(0)
const comparison = fc.constantFrom('=', '<>', '<', '<=', '>', '>=')

/** Of plain objects only: those without a prototype are not what the parser returns. */
const record = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.record(fields, { noNullPrototype: true })

const predicate: fc.Arbitrary<Cql2Expression> = fc.oneof(
  record({ op: comparison, property, value: scalar, position }),
  record({
    op: fc.constant('in'),
    property,
    values: fc.array(scalar, { minLength: 1, maxLength: 4 }),
    position,
  }),
  record({ op: fc.constant('between'), property, lower: bound, upper: bound, position }),
  record({ op: fc.constant('like'), property, pattern: text, position }),
  record({ op: fc.constant('isNull'), property, position }),
)

function combined(depth: number): fc.Arbitrary<Cql2Expression> {
  if (depth === 0) return predicate
  const inner = combined(depth - 1)
  const chain = (op: 'and' | 'or') =>
    fc
      .array(inner, { minLength: 2, maxLength: 3 })
      .map((args) => args.flatMap((arg) => ('args' in arg && arg.op === op ? arg.args : [arg])))
      .map((args): Cql2Expression => ({ op, args }))
  const not = inner.map((arg): Cql2Expression => ({ op: 'not', arg }))
  return fc.oneof(inner, chain('and'), chain('or'), not)
}

/** At most 27 predicates, four levels deep; every position is 0. */
export const expressions = combined(3)

/** The same expression with every position 0. */
export function withoutPositions(expression: Cql2Expression): Cql2Expression {
  if ('args' in expression) return { ...expression, args: expression.args.map(withoutPositions) }
  if ('arg' in expression) return { ...expression, arg: withoutPositions(expression.arg) }
  return { ...expression, position: 0 }
}

/** The predicates of an expression, from left to right. */
export function predicatesOf(expression: Cql2Expression): { property: string; position: number }[] {
  if ('args' in expression) return expression.args.flatMap(predicatesOf)
  return 'arg' in expression ? predicatesOf(expression.arg) : [expression]
}
