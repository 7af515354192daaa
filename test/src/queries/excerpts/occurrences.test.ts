import { equal } from 'node:assert/strict'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { openWritable } from '../../../../db/connection.ts'
import { migrateSchema } from '../../../../db/schema.ts'
import { searchTexts } from '../../../../seed/search-texts.ts'
import { foundTexts } from '../../../../src/queries/excerpts/occurrences.ts'
import { foundBy } from '../../../../src/queries/relevance.ts'
import { type Term, termsOf } from '../../../../src/queries/search.ts'
import { sql } from '../../../../src/queries/sql.ts'
import { type ReadableText, readableTexts } from '../../../../src/resources/readable-texts.ts'
import { resourceOf } from '../editions.ts'

const [title = [], body = []] = [
  ['Œuvrer', "L'Épicerie d’ici"],
  ['Le circuit court', 'court-circuit, circuits'],
].map((texts) =>
  texts.map((text, index): ReadableText => {
    return { resource: 'actions', record: 'a', field: `${index}`, kind: 'text', text }
  }),
)

/** What a search finds, text by text: what is found, as it stands there. */
function found(search: string) {
  return foundTexts({ title, body }, termsOf(search) ?? []).map(({ text, occurrences }) => [
    text.text,
    ...occurrences.map(({ start, end }) => text.text.slice(start, end)),
  ])
}

t.test('words are found as they are searched: folded, whole, and by their beginnings', async (t) => {
  t.strictSame(found('oeuv'), [['Œuvrer', 'Œuvrer']], 'the whole word')
  t.strictSame(found('l’ÉPICERIE'), [["L'Épicerie d’ici", 'Épicerie']], 'without the elision')
  t.strictSame(found('picerie'), [])
  t.strictSame(found('ic'), [], 'a short word is no beginning')
  t.strictSame(found('circuit ici court'), [
    ["L'Épicerie d’ici", 'ici'],
    ['Le circuit court', 'circuit', 'court'],
    ['court-circuit, circuits', 'court', 'circuit', 'circuits'],
  ])
})

t.test('a phrase is found as a whole, though it may begin in one text and end in the next', async (t) => {
  t.strictSame(found('"circuit court"'), [['Le circuit court', 'circuit court']])
  t.strictSame(found('"court circuit"'), [['court-circuit, circuits', 'court-circuit']])
  t.strictSame(found('"oeuvrer l epicerie"'), [
    ['Œuvrer', 'Œuvrer'],
    ["L'Épicerie d’ici", "L'Épicerie"],
  ])
  t.strictSame(found('"ici le"'), [], 'but not in the title and in the body')
  t.strictSame(found('"court court"'), [
    ['Le circuit court', 'court'],
    ['court-circuit, circuits', 'court'],
  ])
})

t.test('whatever the texts and whatever is searched, what occurs is what the index finds', async (t) => {
  const actions = resourceOf('actions')
  const connection = openWritable(join(t.testdir(), 'data.sqlite'))
  t.teardown(connection.close)
  migrateSchema(connection)
  const insert = connection.statement('insert into actions_search (rowid, title, body) values (?, ?, ?)')
  let row = 0
  const isIndexed = (record: Readonly<Record<string, unknown>>, terms: readonly Term[]): boolean => {
    row += 1
    const texts = searchTexts(actions, record, () => [])
    insert(row, texts.title, texts.body)
    const { text, values } = sql`select rowid from ${foundBy(actions, terms)} and +rowid = ${row}`
    return connection.rows(text, values).length > 0
  }
  const word = fc.oneof(
    fc.constantFrom(
      'a',
      'à',
      'abc',
      'ABCD',
      'Œ',
      'œu',
      'ß',
      'ſs',
      'ΟΔΟΣ',
      'οδος',
      'İ',
      'ı',
      '½',
      'K',
      '𝒳',
      'ﬁ',
      '한',
      '٣',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', "'", '-', '\n', '\u0301', '\0', '')), { maxLength: 8 })
    .map((parts) => parts.flat().join(''))
  const search = fc
    .tuple(text, fc.boolean(), text)
    .map(([phrase, isPhrase, words]) => `${isPhrase ? `"${phrase}"` : phrase} ${words}`)
  let times = 0
  const agrees = (title: string, list: readonly string[], search: string) => {
    const record = { id: '1', title, commune_names: list }
    const terms = termsOf(search)
    if (terms === null) return
    const readable = readableTexts(actions, record)
    const occurs = terms.every((term) => foundTexts(readable, [term]).length > 0)
    equal(occurs, isIndexed(record, terms))
    times += Number(occurs)
  }
  fc.assert(fc.property(text, fc.array(text, { maxLength: 3 }), search, agrees), { numRuns: 2000 })
  const texts = fc.array(text, { maxLength: 3 })
  const part = fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 12 }), fc.boolean())
  // Parts of what is there are found more often.
  const agreesOnPart = (list: readonly string[], [start, length, isPhrase]: [number, number, boolean]) => {
    const search = list.join(' ').slice(start, start + length)
    agrees('', list, isPhrase ? `"${search}"` : search)
  }
  fc.assert(fc.property(texts, part, agreesOnPart), { numRuns: 2000 })
  t.ok(times > 100, `${times} times something was found`)
})
