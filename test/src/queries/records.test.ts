import t from 'tap'
import { openReadOnly } from '../../../db/connection.ts'
import { idsAround, readById, readByKeys, readingOf } from '../../../src/queries/records.ts'
import type { Read } from '../../../src/queries/sql.ts'
import { changes } from '../../../src/resources/changes.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { publishYears, resourceOf } from './editions.ts'

function open(t: Parameters<typeof publishYears>[0], years: readonly number[]): Read {
  const connection = openReadOnly(publishYears(t, years))
  t.teardown(connection.close)
  return ({ text, values }) => connection.rows(text, values)
}

t.test('a record is found by its identifier, and only its public fields leave the database', async (t) => {
  const read = open(t, [2023])
  for (const resource of RESOURCES) {
    const { name, fields } = resource
    const id = name === 'editions' ? '2023' : (idsAround(read, resource, '')[0] ?? '')
    const keys = (withProvenance: boolean) =>
      readById(read, resource, readingOf(resource, withProvenance), id).map(Object.keys)
    t.strictSame(keys(false), [Object.keys(fields)])
    const traced = name === changes.name ? [] : ['provenance']
    t.strictSame(keys(true), [[...Object.keys(fields), ...traced]])
    t.strictSame(readById(read, resource, readingOf(resource, false), `${id}-x`), [])
  }
})

t.test('a row is read as far as the record goes', async (t) => {
  const { record, rest } = readingOf(resourceOf('actions'), false)
  const row = ['a', '2023', 'l', 'T', 'D', '["92050"]', '[]', '[[2.2,48.9]]', 'x', null]
  t.strictSame(record(row), {
    id: 'a',
    edition: '2023',
    laureate: 'l',
    title: 'T',
    description: 'D',
    communes: ['92050'],
    commune_names: [],
    coordinates: [[2.2, 48.9]],
  })
  t.strictSame(rest(row), ['x', null])
})

t.test('records are found by any number of keys, each once, key by key', async (t) => {
  const read = open(t, [2023])
  const contacts = resourceOf('contacts')
  const ids = (field: string, keys: readonly string[], most = 1000) =>
    readByKeys(read, contacts, readingOf(contacts, false), { field, keys, most }).map(({ id }) => id)
  t.strictSame(ids('laureate', ['2023-solishop', '2023-assol', '2023-assol', 'x']), [
    '2023-assol-contact',
    '2023-solishop-contact',
  ])
  t.strictSame(ids('laureate', []), [])
  t.strictSame(
    ids('laureate', ['2023-solishop', '2023-assol'], 1),
    ['2023-assol-contact'],
    'no more than asked for',
  )
  t.equal(ids('edition', ['2023']).length, 14)
  const many = Array.from({ length: 100_000 }, (_, index) => `x${index}`)
  t.strictSame(ids('id', [...many, '2023-contact']), ['2023-contact'], 'however many there are')
  t.strictSame(ids('id', [`"'],[{\\`, '2023-contact']), ['2023-contact'], 'whatever they hold')
})

t.test('the identifiers around one are the fifty from it on and the fifty before it', async (t) => {
  const years = [2020, 2021, 2022, 2023, 2024, 2025]
  const read = open(t, years)
  const purposes = resourceOf('funding_purposes')
  const ofAllYears = { field: 'edition', keys: years.map(String), most: 1000 }
  const all = readByKeys(read, purposes, readingOf(purposes, false), ofAllYears).map(({ id }) => String(id))
  t.equal(all.length, 120)
  for (const id of ['2020', '2022-assol-purpose-1', '2022-zzz', '2023-reprise-purpose-9', 'z']) {
    const start = all.filter((one) => one < id).length
    const expected = [...all.slice(start, start + 50), ...all.slice(Math.max(start - 50, 0), start).reverse()]
    t.strictSame(idsAround(read, purposes, id), expected, id)
  }
})
