import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import {
  allOf,
  type Comparison,
  type Condition,
  conjunctsOf,
  joinedBy,
} from '../../../src/queries/condition.ts'
import { NOTHING } from '../../../src/queries/include.ts'
import type { Revision } from '../../../src/queries/revision.ts'
import type { Resource } from '../../../src/resources/define.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { relationsOf } from '../../../src/resources/relations.ts'
import { conditionsOf, fulfils } from './conditions.ts'
import { allRecords, openYears, resourceOf } from './editions.ts'

const laureates = resourceOf('laureates')

/** The identifiers of the records that fulfil a condition, read through the service's own SQL. */
function selected(revision: Revision, resource: Resource, where: Condition | null): string[] {
  const page = { limit: 10_000, from: null, backwards: false }
  const { records } = revision.page(resource, { where, match: null, sort: [], page }, NOTHING)
  return records.map(({ id }) => String(id))
}

/** A comparison of a field of the record itself, or, after a dot, of a related one. */
function comparison(
  resource: Resource,
  path: string,
  operator: Comparison['operator'],
  ...values: Comparison['values']
): Comparison {
  const [field = '', name] = path.split('.').reverse()
  const relation = relationsOf(resource).find((candidate) => candidate.name === name) ?? null
  return { kind: 'comparison', relation, field, operator, values }
}

t.test('a condition selects the records that fulfil it, and no other', async (t) => {
  const revision = openYears(t, [2023, 2024])
  const all = allRecords(revision)
  for (const resource of RESOURCES) {
    const records = all.get(resource.name) ?? []
    t.ok(records.length >= 2, `${records.length} ${resource.name}`)
    fc.assert(
      fc.property(conditionsOf(resource, all), (where) => {
        const expected = records.filter((record) => fulfils(resource, where, record, all))
        deepStrictEqual(
          selected(revision, resource, where),
          expected.map(({ id }) => id),
        )
        deepStrictEqual(revision.count(resource, { where, match: null }), expected.length)
      }),
      { numRuns: 250 },
    )
  }
})

t.test('what each operator selects', async (t) => {
  const revision = openYears(t, [2023])
  const ids = (path: string, operator: Comparison['operator'], ...values: Comparison['values']) =>
    selected(revision, laureates, comparison(laureates, path, operator, ...values)).map((id) => id.slice(5))
  t.strictSame(ids('city', 'eq', 'nanterre', 'HYERES'), ['assol', 'lit-up', 'maison-proxite'])
  t.strictSame(ids('city', 'contains', 'RÈS'), ['lit-up'])
  t.strictSame(ids('name', 'startswith', 'la soci'), ['la-societe-du-partage'])
  t.strictSame(ids('founded_year', 'eq', 1986, 2002), ['assol', 'maison-proxite'])
  t.strictSame(ids('founded_year', 'gt', 2022), ['la-societe-du-partage'])
  t.strictSame(ids('founded_year', 'gte', 2022), ['la-societe-du-partage', 'solishop'])
  t.strictSame(ids('founded_year', 'lt', 1986), ['stade-multisport-montrouge'])
  t.strictSame(ids('founded_year', 'lte', 1986), ['assol', 'stade-multisport-montrouge'])
  t.strictSame(ids('legal_form', 'eq', 'cooperative'), ['bicyclaide'])
  t.strictSame(ids('legal_form', 'eq', 'COOPERATIVE'), [], 'a code is compared exactly')
  t.strictSame(ids('contacts.websites', 'isnull'), ['solishop'], 'an empty list has no value')
  t.strictSame(ids('contacts.emails', 'contains', '@GMAIL.COM'), ['ecolau', 'reprise', 'solishop'])
  t.strictSame(ids('actions.commune_names', 'startswith', 'ant'), ['les-petites-cantines'])
  t.strictSame(ids('funding_purposes.among_others', 'eq', true), ['assol', 'probonolab'])
  t.strictSame(ids('editions.year', 'eq', 2024), [])
})

t.test('a record without a value fulfils no comparison, and every negated one', async (t) => {
  const revision = openYears(t, [2023])
  const before = comparison(laureates, 'founded_year', 'lt', 3000)
  const known = selected(revision, laureates, before)
  const unknown = selected(revision, laureates, comparison(laureates, 'founded_year', 'isnull'))
  t.ok(known.length > 0 && unknown.length > 0)
  t.equal(known.length + unknown.length, 13)
  t.strictSame(selected(revision, laureates, { kind: 'not', condition: before }), unknown)
})

t.test('conditions that must all be true', async (t) => {
  const one = comparison(laureates, 'city', 'eq', 'Nanterre')
  const other = comparison(laureates, 'city', 'isnull')
  t.equal(allOf([]), null)
  t.equal(allOf([one]), one)
  t.strictSame(allOf([one, other]), { kind: 'and', conditions: [one, other] })
})

t.test('a single condition needs no word to join it', async (t) => {
  const one = comparison(laureates, 'city', 'eq', 'Nanterre')
  t.equal(joinedBy('or', [one]), one)
  t.strictSame(joinedBy('or', [one, one]), { kind: 'or', conditions: [one, one] })
})

t.test('what must all hold, however it was put together', async (t) => {
  const one = comparison(laureates, 'city', 'eq', 'Nanterre')
  const other = comparison(laureates, 'city', 'isnull')
  const either: Condition = { kind: 'or', conditions: [one, other] }
  t.strictSame(conjunctsOf(null), [])
  t.strictSame(
    conjunctsOf({ kind: 'and', conditions: [one, { kind: 'and', conditions: [other, either] }] }),
    [one, other, either],
  )
})
