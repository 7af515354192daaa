import type { TSchema } from '@sinclair/typebox'
import t from 'tap'
import { COMMON_WORD, RARE_WORD } from '../../bench/generate/words.ts'
import { generateEditions } from '../../bench/generate.ts'
import { allows } from '../../seed/enrich/field_schema.ts'
import type { Traced, TracedRecord } from '../../seed/trace.ts'
import type { ContentName } from '../../src/resources/define.ts'
import { CONTENT } from '../../src/resources/index.ts'

const LAUREATES = 2000
const EDITIONS = 4
const editions = [...generateEditions(LAUREATES, EDITIONS)]
const laureates = editions.flatMap(({ records }) => records.laureates)
const presentations = laureates.map(({ presentation }) => presentation.value)

/** The share of the laureates of which something is true. */
const share = (is: (laureate: (typeof laureates)[number]) => boolean) =>
  laureates.filter(is).length / LAUREATES

const holding = (word: string) => presentations.filter((text) => text.includes(word)).length

t.test('equal arguments give equal records', async (t) => {
  const text = (laureates: number, count: number) => JSON.stringify([...generateEditions(laureates, count)])
  const once = text(100, EDITIONS)
  t.ok(text(100, EDITIONS) === once, 'the same')
  t.not(text(100, 1), text(100, 2))
})

t.test('the numbers asked for, in editions of consecutive years', async (t) => {
  const years = editions.map(({ records }) => records.editions[0].id.value)
  t.strictSame(years, ['2020', '2021', '2022', '2023'])
  t.strictSame(
    editions.map(({ records }) => records.laureates.length),
    [500, 500, 500, 500],
  )
  t.strictSame(
    [...generateEditions(14, 3)].map(({ records }) => records.laureates.length),
    [4, 5, 5],
  )
})

/** The records of all editions, of one resource. */
function recordsOf(name: ContentName): readonly TracedRecord<{ id: string }>[] {
  return editions.flatMap(({ records }): readonly TracedRecord<{ id: string }>[] => records[name])
}

for (const { name, fields } of CONTENT) {
  t.test(`${name}: identifiers are unique, values and traces are those that the fields allow`, async (t) => {
    const records = recordsOf(name)
    t.ok(records.length > 0)
    t.equal(new Set(records.map(({ id }) => id.value)).size, records.length)
    const wrong = records.flatMap((record) => {
      const traced = new Map<string, Traced<unknown>>(Object.entries(record))
      return Object.entries(fields)
        .filter(([field, { schema }]) => !isSound(schema, traced.get(field)))
        .map(([field]) => `${record.id.value} ${field}`)
    })
    t.strictSame(wrong.slice(0, 5), [])
  })
}

/** Whether the value is there and allowed, and has a method if it says anything. */
function isSound(schema: TSchema, traced: Traced<unknown> | undefined): boolean {
  if (traced === undefined || !allows(schema, traced.value)) return false
  const isEmpty = traced.value === null || (Array.isArray(traced.value) && traced.value.length === 0)
  return isEmpty || traced.trace.method !== null
}

t.test('organisations come back', async (t) => {
  const of = editions.map(
    ({ records }) => new Set(records.laureates.map(({ organisation }) => organisation.value)),
  )
  const [first = new Set(), second = new Set()] = of
  t.equal([...first].filter((organisation) => second.has(organisation)).length, 200)
  const places = Map.groupBy(laureates, ({ organisation }) => organisation.value)
  for (const [organisation, all] of places) {
    if (new Set(all.map(({ city }) => city.value)).size !== 1) t.fail(`${organisation} moves`)
  }
})

t.test('the rates', async (t) => {
  const within = (value: number, low: number, high: number, what: string) =>
    t.ok(value >= low && value <= high, `${what}: ${value}`)
  within(holding(COMMON_WORD) / LAUREATES, 0.37, 0.43, 'the common word')
  t.equal(holding(RARE_WORD), 1)
  within(
    share(({ founded_year }) => founded_year.value === null),
    0.46,
    0.54,
    'no year',
  )
  within(
    share(({ department_code }) => department_code.value === '92'),
    0.75,
    0.83,
    'seats in 92',
  )
  within(
    share(({ city }) => city.value === null),
    0.002,
    0.03,
    'no seat',
  )
  within(
    share(({ longitude }) => longitude.value === null),
    0.002,
    0.03,
    'no coordinates',
  )
  within(
    share(({ legal_form }) => legal_form.value === 'association'),
    0.66,
    0.74,
    'associations',
  )
  const communes = Map.groupBy(laureates, ({ insee_code }) => insee_code.value)
  const near = [...communes].filter(([code]) => code?.startsWith('92'))
  t.equal(near.length, 36)
  const sizes = near.map(([, all]) => all.length).sort((a, b) => a - b)
  t.ok(Number(sizes.at(-1)) > 5 * Number(sizes[0]), 'some communes have many more than others')
})

t.test('the presentations have 60 to 120 words', async (t) => {
  for (const text of presentations) {
    const words = text.split(' ').length
    if (words < 60 || words > 120) t.fail(`${words} words: ${text}`)
  }
  t.equal(new Set(presentations).size, LAUREATES)
})

t.test('every laureate has an action, a contact, and one or two purposes', async (t) => {
  for (const { records } of editions) {
    const ids = records.laureates.map(({ id }) => id.value)
    t.strictSame(
      records.actions.map(({ laureate }) => laureate.value),
      ids,
    )
    t.strictSame(
      records.contacts.map(({ laureate }) => laureate.value),
      [...ids, null],
    )
    const purposes = Map.groupBy(records.funding_purposes, ({ laureate }) => laureate.value)
    t.strictSame([...purposes.keys()], ids)
    t.strictSame([...new Set([...purposes.values()].map((all) => all.length))].sort(), [1, 2])
  }
})
