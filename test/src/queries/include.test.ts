import t from 'tap'
import { embed, NOTHING } from '../../../src/queries/include.ts'
import type { PublicRecord, Statements } from '../../../src/queries/statements.ts'
import { relationsOf } from '../../../src/resources/relations.ts'
import { resourceOf } from './editions.ts'

/** The relations of a resource that are named. */
const including = (resource: 'contacts' | 'laureates', ...names: readonly string[]) => ({
  relations: relationsOf(resourceOf(resource)).filter(({ name }) => names.includes(name)),
  provenance: false,
})

/** Answers from the records given, and notes what it was asked for. */
function answering(records: readonly PublicRecord[]) {
  const asked: [string, string, readonly string[]][] = []
  return {
    asked,
    statementsOf: ({ name }: { name: string }): Statements => ({
      byId: () => [],
      idsAround: () => [],
      byKeys(field, keys) {
        asked.push([name, field, keys])
        return records.filter((record) => keys.includes(String(record[field])))
      },
    }),
  }
}

t.test('a record has a list of the records that refer to it, empty if there are none', async (t) => {
  const { asked, statementsOf } = answering([
    { id: 'a-1', laureate: 'a' },
    { id: 'a-2', laureate: 'a' },
    { id: 'c-1', laureate: 'c' },
  ])
  const records = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  t.strictSame(embed(records, including('laureates', 'actions'), statementsOf), [
    {
      id: 'a',
      actions: [
        { id: 'a-1', laureate: 'a' },
        { id: 'a-2', laureate: 'a' },
      ],
    },
    { id: 'b', actions: [] },
    { id: 'c', actions: [{ id: 'c-1', laureate: 'c' }] },
  ])
  t.strictSame(asked, [['actions', 'laureate', ['a', 'b', 'c']]], 'one question for all records')
  t.strictSame(records, [{ id: 'a' }, { id: 'b' }, { id: 'c' }], 'the records given are as they were')
})

t.test('a record has the one record that it refers to, or null', async (t) => {
  const { asked, statementsOf } = answering([{ id: 'a' }])
  const records = [
    { id: '1', laureate: 'a' },
    { id: '2', laureate: null },
    { id: '3', laureate: 'a' },
    { id: '4', laureate: 'gone' },
  ]
  t.strictSame(embed(records, including('contacts', 'laureates'), statementsOf), [
    { id: '1', laureate: 'a', laureates: { id: 'a' } },
    { id: '2', laureate: null, laureates: null },
    { id: '3', laureate: 'a', laureates: { id: 'a' } },
    { id: '4', laureate: 'gone', laureates: null },
  ])
  t.strictSame(asked, [['laureates', 'id', ['a', 'gone']]], 'each key is asked for once, null never')
})

t.test('several relations are embedded in their order, and none where none is asked for', async (t) => {
  const { asked, statementsOf } = answering([])
  const [record = {}] = embed(
    [{ id: 'a', edition: '2023' }],
    including('laureates', 'contacts', 'editions', 'actions'),
    statementsOf,
  )
  t.strictSame(Object.keys(record), ['id', 'edition', 'editions', 'actions', 'contacts'])
  t.equal(asked.length, 3)
  t.strictSame(embed([{ id: 'a' }], NOTHING, statementsOf), [{ id: 'a' }])
  t.strictSame(embed([], including('laureates', 'actions'), statementsOf), [])
})
