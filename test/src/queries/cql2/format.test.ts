import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import type { Cql2Expression } from '../../../../src/queries/cql2/expression.ts'
import { formatCql2 } from '../../../../src/queries/cql2/format.ts'
import { LIMITS, parseCql2 } from '../../../../src/queries/cql2/parse.ts'
import { expressions, withoutPositions } from './expressions.ts'

/** Filters as written, and their canonical text. */
const CANONICAL = [
  ["city='Nanterre'", "city = 'Nanterre'"],
  ['a=1 and b=2 or c=3', 'a = 1 AND b = 2 OR c = 3'],
  ['((a = 1) and (b = 2))or(c = 3)', 'a = 1 AND b = 2 OR c = 3'],
  ['a = 1 and (b = 2 or c = 3)', 'a = 1 AND (b = 2 OR c = 3)'],
  ['a = 1 and (b = 2 and (c = 3 and d = 4))', 'a = 1 AND b = 2 AND c = 3 AND d = 4'],
  ['(a = 1 or b = 2) or c = 3', 'a = 1 OR b = 2 OR c = 3'],
  ['not (a = 1)', 'NOT a = 1'],
  ['not (a = 1 and b = 2)', 'NOT (a = 1 AND b = 2)'],
  ['not (a = 1 or b = 2)', 'NOT (a = 1 OR b = 2)'],
  ['not not a = 1', 'NOT NOT a = 1'],
  ['not a in (1)', 'a NOT IN (1)'],
  ['not (a not in (1))', 'NOT a NOT IN (1)'],
  ["not a like 'x%'", "a NOT LIKE 'x%'"],
  ['not a between 1 and 2', 'a NOT BETWEEN 1 AND 2'],
  ['not a is null', 'a IS NOT NULL'],
  ["a in(1,'x',true,false)", "a IN (1, 'x', TRUE, FALSE)"],
  ['"city" = 1', 'city = 1'],
  ['"Like" = 1', '"Like" = 1'],
  ['"not.in" = 1', 'not.in = 1'],
  ["a = 'l\\'été'", "a = 'l''été'"],
  ["a = 'x\\\\''", "a = 'x\\\\''"],
  ['a = +.50', 'a = 0.5'],
  ['a = -1e21', 'a = -1E+21'],
  ["casei(a) = ACCENTI(Casei('É'))", "a = 'É'"],
]

for (const [written = '', canonical = ''] of CANONICAL) {
  t.test(`${written} is ${canonical}`, async (t) => {
    const results = [written, canonical].map(parseCql2)
    t.strictSame(
      results.map((result) => result.ok && formatCql2(result.expression)),
      [canonical, canonical],
    )
  })
}

t.test('what is written is read again', async () => {
  fc.assert(
    fc.property(expressions, (expression) => {
      const text = formatCql2(expression)
      fc.pre([...text].length <= LIMITS.characters)
      const result = parseCql2(text)
      if (!result.ok) throw new Error(`${text}: ${result.message}`)
      deepStrictEqual(withoutPositions(result.expression), expression)
    }),
    { numRuns: 1000 },
  )
})

t.test('what CQL2 Text cannot write is refused', async (t) => {
  const of = (property: string, value: string | number): Cql2Expression => ({
    op: '=',
    property,
    value,
    position: 1,
  })
  const refusals: [Cql2Expression, string][] = [
    [of('a', 'C:\\'), 'CQL2 Text cannot write "C:\\\\": a string cannot end in a backslash'],
    [of('a', Number.NaN), 'CQL2 Text cannot write the number NaN'],
    [of('a', Number.POSITIVE_INFINITY), 'CQL2 Text cannot write the number Infinity'],
    [of('a" = 1 OR "b', 1), 'CQL2 Text cannot write the property name "a\\" = 1 OR \\"b"'],
    [of('prénom', 1), 'CQL2 Text cannot write the property name "prénom"'],
  ]
  for (const [expression, message] of refusals)
    t.throws(() => formatCql2(expression), new RangeError(message))
})
