import t from 'tap'
import { understandPredicate } from '../../../../src/http/parameters/cql2-predicate.ts'
import type { Cql2Predicate } from '../../../../src/queries/cql2/expression.ts'
import { changes } from '../../../../src/resources/changes.ts'
import { laureates } from '../../../../src/resources/laureates.ts'

const at = { position: 1 }

t.test('a predicate is a comparison of a field', (t) => {
  const cases: [Cql2Predicate, condition: object][] = [
    [
      { op: '<>', property: 'city', value: 'a', ...at },
      { kind: 'not', condition: { operator: 'eq' } },
    ],
    [
      { op: 'in', property: 'city', values: ['a', 1], ...at },
      { operator: 'eq', values: ['a', '1'] },
    ],
    [
      { op: 'between', property: 'founded_year', lower: 1, upper: 2, ...at },
      {
        kind: 'and',
        conditions: [
          { operator: 'gte', values: [1] },
          { operator: 'lte', values: [2] },
        ],
      },
    ],
    [
      { op: 'like', property: 'city', pattern: 'a%', ...at },
      { operator: 'startswith', values: ['a'] },
    ],
    [
      { op: 'isNull', property: 'city', ...at },
      { operator: 'isnull', values: [] },
    ],
    [
      { op: '<=', property: 'founded_year', value: '7', ...at },
      { operator: 'lte', values: [7] },
    ],
  ]
  for (const [predicate, condition] of cases) {
    const { read, refusals } = understandPredicate(laureates, predicate)
    t.match(read?.condition, condition, predicate.op)
    t.strictSame([read?.expression, refusals], [predicate, []])
  }
  t.end()
})

t.test('a day is where it begins, or where it ends', (t) => {
  const range = { op: 'between', property: 'published_at', lower: '2026-01-01', upper: '2026-01-31', ...at }
  const { read, refusals } = understandPredicate(changes, range as Cql2Predicate)
  t.match(read?.condition, {
    kind: 'and',
    conditions: [
      { operator: 'gte', values: ['2026-01-01T00:00:00Z'] },
      { operator: 'lte', values: ['2026-01-31T23:59:59Z'] },
    ],
  })
  t.strictSame([read?.expression, refusals], [range, []])
  const upper = '2026-01-31T00:00:00 01:00'
  t.match(understandPredicate(changes, { ...range, op: 'between', upper }).read?.expression, {
    lower: '2026-01-01',
    upper: '2026-01-31T00:00:00+01:00',
  })
  t.end()
})

t.test('values that stay are written as they were, those that were meant as strings', (t) => {
  const values = ['asociation', 'company']
  t.match(understandPredicate(laureates, { op: 'in', property: 'legal_from', values, ...at }), {
    read: {
      condition: { field: 'legal_form', values: ['association', 'company'] },
      expression: { property: 'legal_form', values: ['association', 'company'] },
    },
    refusals: [{ nearest: 'legal_form' }, { nearest: 'association' }],
  })
  t.match(understandPredicate(laureates, { op: '>', property: 'founded_yaer', value: 2000, ...at }), {
    read: { expression: { property: 'founded_year', value: 2000 } },
  })
  t.end()
})
