import t from 'tap'
import {
  compare,
  operatorsOf,
  resolveField,
  type Spelling,
  type Target,
} from '../../../../src/http/parameters/comparison.ts'
import { type Resolved, refuse } from '../../../../src/http/parameters/resolved.ts'
import type { Operator } from '../../../../src/queries/condition.ts'
import { actions } from '../../../../src/resources/actions.ts'
import { changes } from '../../../../src/resources/changes.ts'
import { contacts } from '../../../../src/resources/contacts.ts'
import type { Resource } from '../../../../src/resources/define.ts'
import { laureates } from '../../../../src/resources/laureates.ts'
import { relationsOf } from '../../../../src/resources/relations.ts'

const SPELLING: Spelling = {
  eq: ['EQ', 'NE'],
  contains: ['CONTAINS'],
  startswith: ['STARTSWITH'],
  gt: ['GT'],
  gte: ['GTE'],
  lt: ['LT'],
  lte: ['LTE'],
  isnull: ['ISNULL'],
}

function target(resource: Resource, path: string): Target {
  const resolved = resolveField(resource, path)
  if ('refusal' in resolved) throw new Error(resolved.refusal.detail)
  return resolved.value
}

t.test('what can be asked of a field follows from its kind, and from whether it may be empty', (t) => {
  const operators = (resource: Resource, name: string) => operatorsOf(target(resource, name).field)
  t.strictSame(operators(laureates, 'legal_form'), ['eq', 'startswith'])
  t.strictSame(operators(laureates, 'insee_code'), ['eq', 'startswith', 'isnull'])
  t.strictSame(operators(laureates, 'name'), ['eq', 'contains', 'startswith'])
  t.strictSame(operators(laureates, 'city'), ['eq', 'contains', 'startswith', 'isnull'])
  t.strictSame(operators(laureates, 'founded_year'), ['eq', 'gt', 'gte', 'lt', 'lte', 'isnull'])
  t.strictSame(operators(contacts, 'personal_data'), ['eq'])
  t.strictSame(operators(changes, 'published_at'), ['eq', 'gt', 'gte', 'lt', 'lte'])
  t.strictSame(operators(contacts, 'phones'), ['eq', 'contains', 'startswith', 'isnull'])
  t.strictSame(operatorsOf(laureates.fields.presentation), [])
  t.end()
})

t.test('a path leads to a field, or to a related one', (t) => {
  t.strictSame(target(laureates, 'city'), { relation: null, name: 'city', field: laureates.fields.city })
  const [, relation] = relationsOf(laureates)
  t.strictSame(target(laureates, 'actions.title'), { relation, name: 'title', field: actions.fields.title })
  t.end()
})

t.test('a path that leads nowhere is refused, with the name that was probably meant', (t) => {
  const fields = ['id', 'edition', 'laureate', 'title', 'communes', 'commune_names']
  const cases: [path: string, detail: string, nearest: string | null, allowed: readonly string[]][] = [
    ['tilte', 'actions has no field tilte', 'title', fields],
    ['toString', 'actions has no field toString', null, fields],
    ['', 'actions has no field ', null, fields],
    ['description', 'description is running text: search it with q', null, fields],
    [
      'laureate.city',
      'laureate is not related to actions',
      'laureates',
      ['editions', 'laureates', 'funding_purposes'],
    ],
    ['laureates.actions.title', 'laureates has no field actions.title', null, []],
  ]
  for (const [path, detail, nearest, allowed] of cases) {
    const resolved = resolveField(actions, path)
    if (!('refusal' in resolved)) return t.fail(path)
    const { refusal } = resolved
    t.strictSame([refusal.detail, refusal.nearest], [detail, nearest], path)
    if (allowed.length > 0) t.strictSame(refusal.allowed, allowed, path)
  }
  t.end()
})

t.test('values are read as the field holds them', (t) => {
  const cases: [resource: Resource, name: string, texts: string[], values: (string | number | boolean)[]][] =
    [
      [laureates, 'founded_year', ['1986', '-0.5', '1e3', ' 7 '], [1986, -0.5, 1000, 7]],
      [contacts, 'personal_data', ['true', 'false'], [true, false]],
      [laureates, 'legal_form', ['company'], ['company']],
      [laureates, 'city', ['Nanterre', ''], ['Nanterre', '']],
    ]
  for (const [resource, name, texts, values] of cases) {
    const expected = { kind: 'comparison', relation: null, field: name, operator: 'eq', values }
    t.strictSame(compare(target(resource, name), 'eq', texts, SPELLING), { value: expected })
  }
  const prefix = compare(target(laureates, 'legal_form'), 'startswith', ['asso'], SPELLING)
  t.match(prefix, { value: { operator: 'startswith', values: ['asso'] } }, 'a prefix need not be a code')
  t.match(compare(target(laureates, 'founded_year'), 'isnull', [], SPELLING), {
    value: { operator: 'isnull', values: [] },
  })
  t.end()
})

t.test('what a field cannot be compared with is refused, in the words of the language', (t) => {
  const codes = Object.keys(laureates.fields.legal_form.vocabulary)
  const year = target(laureates, 'founded_year')
  const cases: [Resolved<unknown>, detail: string, nearest: string | null, allowed: string[]][] = [
    [
      compare(year, 'contains', ['19'], SPELLING),
      'founded_year cannot be compared with CONTAINS',
      null,
      ['EQ', 'NE', 'GT', 'GTE', 'LT', 'LTE', 'ISNULL'],
    ],
    [
      compare(target(laureates, 'name'), 'isnull', [], SPELLING),
      'name cannot be compared with ISNULL',
      null,
      ['EQ', 'NE', 'CONTAINS', 'STARTSWITH'],
    ],
    [compare(year, 'gt', ['MM'], SPELLING), 'founded_year is a number, "MM" is none', null, []],
    [compare(year, 'eq', ['1986', ' '], SPELLING), 'founded_year is a number, " " is none', null, []],
    [compare(year, 'lt', ['1e400'], SPELLING), 'founded_year is a number, "1e400" is none', null, []],
    [
      compare(target(contacts, 'personal_data'), 'eq', ['True'], SPELLING),
      'personal_data is true or false',
      'true',
      ['true', 'false'],
    ],
    [
      compare(target(laureates, 'legal_form'), 'eq', ['company', 'fundation'], SPELLING),
      'legal_form has no value "fundation"',
      'foundation',
      codes,
    ],
  ]
  for (const [resolved, detail, nearest, allowed] of cases)
    t.strictSame(resolved, { refusal: { detail, nearest, allowed } })
  t.end()
})

t.test('a moment is compared as it is stored, a day with all of its moments', (t) => {
  const published = target(changes, 'published_at')
  const compared = (operator: Operator, ...values: readonly string[]) => {
    return { kind: 'comparison', relation: null, field: 'published_at', operator, values }
  }
  t.strictSame(compare(published, 'eq', ['2026-11-24', '2026-11-25T01:00:00+01:00'], SPELLING), {
    value: {
      kind: 'or',
      conditions: [compared('startswith', '2026-11-24'), compared('eq', '2026-11-25T00:00:00Z')],
    },
  })
  t.strictSame(compare(published, 'lte', ['2026-11-24'], SPELLING), {
    value: compared('lte', '2026-11-24T23:59:59Z'),
  })
  for (const operator of ['eq', 'gt'] as const) {
    t.strictSame(
      compare(published, operator, ['yesterday'], SPELLING),
      refuse(
        'published_at is a day or a moment, such as 2026-11-24 or 2026-11-24T00:00:00Z (a + is written %2B), "yesterday" is none',
        null,
        [],
      ),
    )
  }
  t.end()
})
