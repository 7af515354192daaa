import t from 'tap'
import { openReadOnly } from '../../../db/connection.ts'
import { prepareStatements } from '../../../src/queries/statements.ts'
import { changes } from '../../../src/resources/changes.ts'
import type { ResourceName } from '../../../src/resources/define.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { publishYears, resourceOf } from './editions.ts'

function prepare(t: Parameters<typeof publishYears>[0], years: readonly number[]) {
  const connection = openReadOnly(publishYears(t, years))
  t.teardown(connection.close)
  return (name: ResourceName, withProvenance = false) =>
    prepareStatements(connection.database, resourceOf(name), withProvenance)
}

t.test('a record is found by its identifier, and only its public fields leave the database', async (t) => {
  const statements = prepare(t, [2023])
  for (const { name, fields } of RESOURCES) {
    const id = name === 'editions' ? '2023' : (statements(name).idsAround('')[0] ?? '')
    const keys = (withProvenance: boolean) => statements(name, withProvenance).byId(id).map(Object.keys)
    t.strictSame(keys(false), [Object.keys(fields)])
    const traced = name === changes.name ? [] : ['provenance']
    t.strictSame(keys(true), [[...Object.keys(fields), ...traced]])
    t.strictSame(statements(name).byId(`${id}-x`), [])
  }
})

t.test('records are found by any number of keys, each once, key by key', async (t) => {
  const contacts = prepare(t, [2023])('contacts')
  const ids = (field: string, keys: readonly string[]) =>
    contacts.byKeys(field, keys, 1000).map(({ id }) => id)
  t.strictSame(ids('laureate', ['2023-solishop', '2023-assol', '2023-assol', 'x']), [
    '2023-assol-contact',
    '2023-solishop-contact',
  ])
  t.strictSame(ids('laureate', []), [])
  t.strictSame(
    contacts.byKeys('laureate', ['2023-solishop', '2023-assol'], 1).map(({ id }) => id),
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
  const purposes = prepare(t, years)('funding_purposes')
  const all = purposes.byKeys('edition', years.map(String), 1000).map(({ id }) => String(id))
  t.equal(all.length, 120)
  for (const id of ['2020', '2022-assol-purpose-1', '2022-zzz', '2023-reprise-purpose-9', 'z']) {
    const start = all.filter((one) => one < id).length
    const expected = [...all.slice(start, start + 50), ...all.slice(Math.max(start - 50, 0), start).reverse()]
    t.strictSame(purposes.idsAround(id), expected, id)
  }
})
