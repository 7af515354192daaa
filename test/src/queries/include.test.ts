import t from 'tap'
import { includeParameter } from '../../../src/http/parameters/include.ts'
import { embed, MOST_EMBEDDED, type ReadRelated } from '../../../src/queries/include.ts'
import type { PublicRecord } from '../../../src/queries/records.ts'
import type { ResourceName } from '../../../src/resources/define.ts'
import { CONTEXT, valueIn } from '../http/parameters/readings.ts'
import { resourceOf } from './editions.ts'

/** What `include=` with these names asks for. */
const including = (resource: ResourceName, names: string) =>
  valueIn(includeParameter(resourceOf(resource), false).read([{ name: 'include', value: names }], CONTEXT))
    .relations

const TOO_MANY = { message: 'More than 10,000 records would be embedded.' }

/** Answers from the records given, by resource, and notes what it was asked for. */
function answering(records: Partial<Record<ResourceName, readonly PublicRecord[]>>) {
  const asked: [string, string, readonly string[]][] = []
  const related: ReadRelated = ({ resource: { name }, foreignKey }, keys, most) => {
    asked.push([name, foreignKey, keys])
    const own = records[name] ?? []
    return own.filter((record) => keys.includes(String(record[foreignKey]))).slice(0, most)
  }
  return { asked, related }
}

t.test('a record has a list of the records that refer to it, empty if there are none', async (t) => {
  const { asked, related } = answering({
    actions: [
      { id: 'a-1', laureate: 'a' },
      { id: 'a-2', laureate: 'a' },
      { id: 'c-1', laureate: 'c' },
    ],
  })
  const records = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  t.strictSame(embed(records, including('laureates', 'actions'), related), [
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
  const { asked, related } = answering({ laureates: [{ id: 'a' }] })
  const records = [
    { id: '1', laureate: 'a' },
    { id: '2', laureate: null },
    { id: '3', laureate: 'a' },
    { id: '4', laureate: 'gone' },
  ]
  t.strictSame(embed(records, including('contacts', 'laureates'), related), [
    { id: '1', laureate: 'a', laureates: { id: 'a' } },
    { id: '2', laureate: null, laureates: null },
    { id: '3', laureate: 'a', laureates: { id: 'a' } },
    { id: '4', laureate: 'gone', laureates: null },
  ])
  t.strictSame(asked, [['laureates', 'id', ['a', 'gone']]], 'each key is asked for once, null never')
})

t.test('several relations are embedded in their order, and none where none is asked for', async (t) => {
  const { asked, related } = answering({})
  const include = including('laureates', 'contacts,editions,actions')
  const [record = {}] = embed([{ id: 'a', edition: '2023' }], include, related)
  t.strictSame(Object.keys(record), ['id', 'edition', 'editions', 'actions', 'contacts'])
  t.equal(asked.length, 3)
  t.strictSame(embed([{ id: 'a' }], [], related), [{ id: 'a' }])
  t.strictSame(embed([], including('laureates', 'actions'), related), [])
})

t.test('what is embedded holds what is embedded in it, with one question for each way', async (t) => {
  const laureate = { id: 'a', edition: '2023' }
  const { asked, related } = answering({
    editions: [{ id: '2023' }],
    laureates: [laureate],
    actions: [
      { id: 'x', laureate: 'a' },
      { id: 'y', laureate: 'a' },
    ],
    funding_purposes: [
      { id: '1', action: 'x' },
      { id: '2', action: 'x' },
    ],
  })
  t.strictSame(embed([laureate], including('laureates', 'actions.funding_purposes'), related), [
    {
      ...laureate,
      actions: [
        {
          id: 'x',
          laureate: 'a',
          funding_purposes: [
            { id: '1', action: 'x' },
            { id: '2', action: 'x' },
          ],
        },
        { id: 'y', laureate: 'a', funding_purposes: [] },
      ],
    },
  ])
  t.strictSame(asked.splice(0), [
    ['actions', 'laureate', ['a']],
    ['funding_purposes', 'action', ['x', 'y']],
  ])
  const contacts = [
    { id: '1', laureate: 'a' },
    { id: '2', laureate: 'a' },
    { id: '3', laureate: null },
  ]
  const embedded = { ...laureate, editions: { id: '2023' } }
  t.strictSame(embed(contacts, including('contacts', 'laureates.editions'), related), [
    { id: '1', laureate: 'a', laureates: embedded },
    { id: '2', laureate: 'a', laureates: embedded },
    { id: '3', laureate: null, laureates: null },
  ])
  t.strictSame(asked, [
    ['laureates', 'id', ['a']],
    ['editions', 'id', ['2023']],
  ])
})

t.test('an answer embeds so many records, and not one more', async (t) => {
  const numbered = (length: number) =>
    Array.from({ length }, (_, index) => ({ id: `${index}`, laureate: 'a' }))
  const laureate = { id: 'a', edition: '2023' }
  const embedding = (records: readonly PublicRecord[], name: ResourceName, names: string, actions: number) =>
    embed(
      records,
      including(name, names),
      answering({ editions: [{ id: '2023' }], actions: numbered(actions), contacts: numbered(1) }).related,
    )
  t.equal(MOST_EMBEDDED, 10_000)
  const [full = {}] = embedding([laureate], 'laureates', 'actions', 10_000)
  t.equal([full.actions].flat().length, 10_000)
  t.throws(() => embedding([laureate], 'laureates', 'actions', 10_001), TOO_MANY)
  t.throws(
    () => embedding([laureate], 'laureates', 'actions,contacts', 10_000),
    TOO_MANY,
    'all relations count',
  )
  const many = Array.from({ length: 10 }, () => laureate)
  t.equal(embedding(many, 'laureates', 'actions', 1000).length, 10)
  t.throws(() => embedding(many, 'laureates', 'actions', 1001), TOO_MANY, 'as often as they are embedded')
  const purposes = Array.from({ length: 5001 }, () => ({ id: 'p', laureate: 'a' }))
  const { related } = answering({ editions: [{ id: '2023' }], laureates: [laureate] })
  const inTwoSteps = (records: readonly PublicRecord[]) =>
    embed(records, including('funding_purposes', 'laureates.editions'), related)
  t.equal(inTwoSteps(purposes.slice(1)).length, 5000)
  t.throws(() => inTwoSteps(purposes), TOO_MANY, 'at all levels together')
})
