import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import type { Comparison, Condition } from '../../../src/queries/condition.ts'
import { NOTHING } from '../../../src/queries/include.ts'
import type { SortKey } from '../../../src/queries/order.ts'
import type { PublicRecord } from '../../../src/queries/records.ts'
import { termsOf } from '../../../src/queries/search.ts'
import { EVERYTHING, type Selection } from '../../../src/queries/selection.ts'
import type { Resource } from '../../../src/resources/define.ts'
import { fold } from '../../../src/resources/folded.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { fieldsOfKind } from '../../../src/resources/kinds.ts'
import { compareValues, fulfils } from './conditions.ts'
import { allRecords, openYears, resourceOf } from './editions.ts'
import { BEGINNING, backwards, END, forwards } from './walks.ts'

const laureates = resourceOf('laureates')

const idsOf = (records: readonly PublicRecord[]) => records.map(({ id }) => String(id))

/** The order that the sort keys mean: folded texts, nulls last in either direction, then the identifier, which goes the way of the last key. */
function inOrder(resource: Resource, records: readonly PublicRecord[], sort: readonly SortKey[]) {
  const texts = fieldsOfKind(resource, 'text')
  const keys = [...sort, { field: 'id', descending: sort.at(-1)?.descending ?? false }]
  return records.toSorted((a, b) => {
    for (const { field, descending } of keys) {
      const [left, right] = [a, b].map((record) => comparedValue(record, field, texts.includes(field)))
      if (left === right) continue
      if (left === null || left === undefined) return 1
      if (right === null || right === undefined) return -1
      return compareValues(left, right) * (descending ? -1 : 1)
    }
    return 0
  })
}

function comparedValue(record: PublicRecord, field: string, isText: boolean): string | number | null {
  const value = record[field]
  if (typeof value === 'boolean') return Number(value)
  // Only lists are anything else, and nothing is sorted by a list.
  return typeof value === 'string' && isText ? fold(value) : (value as string | number | null)
}

interface Selected {
  readonly selection: Selection
  /** Whether a record belongs to it, told from its identifier. */
  readonly has: (id: string) => boolean
}

const WHOLE: Selected = { selection: EVERYTHING, has: () => true }
const OF_2023: Selected = {
  selection: {
    where: { kind: 'comparison', relation: null, field: 'id', operator: 'contains', values: ['2023'] },
    match: null,
  },
  has: (id) => id.includes('2023'),
}
/** What is of 2024 is found by its year, which identifiers hold and no text names. */
const FOUND_2024: Selected = {
  selection: { where: null, match: termsOf('2024') },
  has: (id) => /(^|-)2024(-|$)/.test(id),
}

t.test('a walk by places visits every selected record once, in the order of a plain sort', async (t) => {
  const revision = openYears(t, [2023, 2024])
  const all = allRecords(revision)
  for (const resource of RESOURCES) {
    const records = all.get(resource.name) ?? []
    const fields = fieldsOfKind(resource, 'code', 'text', 'number', 'boolean', 'date-time')
    const key = fc.record({ field: fc.constantFrom(...fields), descending: fc.boolean() })
    const sorts = fc.array(key, { minLength: 1, maxLength: 3 })
    const walk = (sort: readonly SortKey[], limit: number, { selection, has }: Selected) => {
      const expected = inOrder(
        resource,
        records.filter(({ id }) => has(String(id))),
        sort,
      )
      const pages = Array.from({ length: Math.ceil(expected.length / limit) }, (_, index) =>
        expected.slice(index * limit, (index + 1) * limit),
      )
      const question = { ...selection, sort }
      const onwards = forwards(revision, resource, question, limit)
      deepStrictEqual(
        onwards.map((page) => page.records),
        pages,
      )
      deepStrictEqual(
        onwards.map(({ hasPrevious }) => hasPrevious),
        pages.map((_, index) => index > 0),
      )
      for (const [index, { first }] of onwards.slice(1).entries()) {
        const before = { from: first, backwards: true, limit }
        const back = revision.page(resource, { ...question, page: before }, NOTHING)
        deepStrictEqual(back, { ...onwards[index], hasNext: true }, 'the page before a page')
      }
      const returning = backwards(revision, resource, question, limit)
      deepStrictEqual(
        returning.flatMap((page) => page.records),
        expected,
      )
      deepStrictEqual(
        returning.map(({ hasNext }) => hasNext),
        returning.map((_, index) => index < returning.length - 1),
      )
    }
    for (const field of fields) {
      for (const descending of [true, false]) {
        walk([{ field, descending }], 3, WHOLE)
      }
    }
    const selections = fc.constantFrom(WHOLE, OF_2023, FOUND_2024)
    fc.assert(fc.property(sorts, fc.integer({ min: 1, max: 7 }), selections, walk), { numRuns: 40 })
    t.pass(`${records.length} ${resource.name} by ${fields.length} fields`)
  }
})

t.test('what bounds the first key bounds the walk', async (t) => {
  const revision = openYears(t, [2021, 2022, 2023, 2024])
  const all = allRecords(revision)
  const records = all.get(laureates.name) ?? []
  const bound = (operator: 'gte' | 'lte', year: number): Comparison => {
    return { kind: 'comparison', relation: null, field: 'founded_year', operator, values: [year] }
  }
  const where: Condition = {
    kind: 'and',
    conditions: [
      { kind: 'not', condition: { ...bound('gte', 0), field: 'edition', operator: 'eq', values: ['2022'] } },
      { kind: 'and', conditions: [bound('gte', 1990), bound('lte', 2015)] },
    ],
  }
  const selected = records.filter((record) => fulfils(laureates, where, record, all))
  for (const descending of [true, false]) {
    const question = { where, match: null, sort: [{ field: 'founded_year', descending }] }
    const expected = idsOf(inOrder(laureates, selected, question.sort))
    for (const limit of [1, 2, 7]) {
      const walks = [forwards, backwards].map((walk) => walk(revision, laureates, question, limit))
      for (const pages of walks) t.strictSame(idsOf(pages.flatMap((page) => page.records)), expected)
    }
  }
})

t.test('what a search finds is walked through by relevance', async (t) => {
  const revision = openYears(t, [2023, 2024])
  const question = { where: null, match: termsOf('communication'), sort: [] }
  const whole = revision.page(laureates, { ...question, page: { ...BEGINNING, limit: 100 } }, NOTHING)
  t.ok(whole.records.length > 6)
  for (const limit of [1, 2, 5]) {
    for (const walk of [forwards, backwards]) {
      const pages = walk(revision, laureates, question, limit)
      t.strictSame(
        idsOf(pages.flatMap(({ records }) => records)),
        idsOf(whole.records),
        `${limit} by ${walk.name}`,
      )
    }
  }
  const scores = forwards(revision, laureates, question, 1).map(({ first }) => Number(first?.[0]))
  t.strictSame(
    scores,
    scores.toSorted((a, b) => a - b),
  )
})

t.test('a page says what it holds, and what lies around it', async (t) => {
  const revision = openYears(t, [2023])
  const question = { ...EVERYTHING, sort: [{ field: 'city', descending: true }] }
  const page = revision.page(laureates, { ...question, page: { ...BEGINNING, limit: 2 } }, NOTHING)
  t.strictSame(
    page.records.map((record) => Object.keys(record)),
    [Object.keys(laureates.fields), Object.keys(laureates.fields)],
    'the places are no part of the records',
  )
  t.strictSame(
    { ...page, records: idsOf(page.records) },
    {
      records: ['2023-maison-proxite', '2023-assol'],
      first: ['nanterre', 9],
      last: ['nanterre', 1],
      hasPrevious: false,
      hasNext: true,
    },
  )
})

t.test('a selection of nothing is one empty page, from either end', async (t) => {
  const revision = openYears(t, [2023])
  const nothing = { where: null, match: termsOf('introuvable'), sort: [] }
  for (const start of [BEGINNING, END]) {
    t.strictSame(revision.page(laureates, { ...nothing, page: { ...start, limit: 5 } }, NOTHING), {
      records: [],
      first: null,
      last: null,
      hasPrevious: false,
      hasNext: false,
    })
  }
  t.equal(revision.count(laureates, nothing), 0)
})

t.test('a search and a condition must both hold', async (t) => {
  const revision = openYears(t, [2023, 2024])
  const selection: Selection = {
    where: { kind: 'comparison', relation: null, field: 'edition', operator: 'eq', values: ['2024'] },
    match: termsOf('vélo école'),
  }
  const { records } = revision.page(
    laureates,
    { ...selection, sort: [], page: { ...BEGINNING, limit: 5 } },
    NOTHING,
  )
  t.strictSame(idsOf(records), ['2024-bicyclaide'])
  t.equal(revision.count(laureates, selection), 1)
})

t.test('the records of a page carry their provenance when it is asked for', async (t) => {
  const revision = openYears(t, [2023])
  const question = { ...EVERYTHING, sort: [], page: { ...BEGINNING, limit: 1 } }
  const [record] = revision.page(laureates, question, { ...NOTHING, provenance: true }).records
  t.strictSame(Object.keys(record ?? {}), [...Object.keys(laureates.fields), 'provenance'])
})
