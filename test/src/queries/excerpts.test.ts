import { deepStrictEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { foundTexts } from '../../../src/queries/excerpts/occurrences.ts'
import { excerptsOf } from '../../../src/queries/excerpts.ts'
import { NOTHING } from '../../../src/queries/include.ts'
import type { PublicRecord } from '../../../src/queries/records.ts'
import { termsOf } from '../../../src/queries/search.ts'
import type { Excerpt } from '../../../src/resources/excerpt.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import type { Kind } from '../../../src/resources/kinds.ts'
import { readableTexts, searchedWith } from '../../../src/resources/readable-texts.ts'
import { wordsOf } from '../../../src/resources/words.ts'
import { allRecords, openYears } from './editions.ts'

/** An excerpt: where it stands, and its text with the marked parts in brackets. */
const shown = ({ field, parts }: Excerpt) =>
  `${field}: ${parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')}`

/** The excerpts from a body of texts, each of a kind. */
function excerptsFrom(
  texts: readonly (readonly [field: string, kind: Kind, text: string])[],
  search: string,
) {
  const body = texts.map(([field, kind, text]) => {
    return { resource: 'laureates' as const, record: 'a', field, kind, text }
  })
  return excerptsOf({ title: [], body }, termsOf(search) ?? []).map(shown)
}

t.test('an excerpt says where it stands', async (t) => {
  const contact = {
    resource: 'contacts',
    record: 'c',
    field: 'city',
    kind: 'text',
    text: 'Nanterre',
  } as const
  t.strictSame(excerptsOf({ title: [contact], body: [] }, termsOf('nant') ?? []), [
    { resource: 'contacts', record: 'c', field: 'city', parts: [{ text: 'Nanterre', marked: true }] },
  ])
  t.strictSame(excerptsOf({ title: [contact], body: [] }, termsOf('terre') ?? []), [])
})

t.test('what tells the most comes first; what says the same is said once', async (t) => {
  const texts = [
    ['id', 'code', 'vélo'],
    ['founded_year', 'number', '1986'],
    ['units', 'list', 'Vélo 1986'],
    ['presentation', 'prose', 'Un vélo de 1986.'],
    ['name', 'text', 'VÉLO'],
    ['display_name', 'text', 'VÉLO'],
  ] as const
  t.strictSame(excerptsFrom(texts, 'velo'), [
    'name: [VÉLO]',
    'presentation: Un [vélo] de 1986.',
    'units: [Vélo] 1986',
    'id: [vélo]',
  ])
  t.strictSame(excerptsFrom(texts, '1986 "velo"'), [
    'name: [VÉLO]',
    'presentation: Un [vélo] de [1986].',
    'units: [Vélo] [1986]',
    'founded_year: [1986]',
    'id: [vélo]',
  ])
})

t.test('of many excerpts, those that show every term are among the five that are shown', async (t) => {
  const cities = ['Nanterre', 'Nantes', 'Nant', 'Nantua', 'Nanteuil', 'Nantiat'].map((city) => {
    return ['city', 'text', city] as const
  })
  const texts = [...cities, ['presentation', 'prose', 'Un jardin'], ['id', 'code', 'x-1']] as const
  t.strictSame(excerptsFrom(texts, 'nant jardin x'), [
    'city: [Nanterre]',
    'presentation: Un [jardin]',
    'id: [x]-1',
    'city: [Nantes]',
    'city: [Nant]',
  ])
  const far = ['presentation', 'prose', `Nanterre. ${'Un jardin et un autre jardin. '.repeat(20)}`] as const
  const [first, second] = excerptsFrom([far, ['name', 'text', 'Le jardin de Nanterre']], 'jardin nanterre')
  t.equal(first, 'name: Le [jardin] de [Nanterre]')
  t.match(second, /^presentation: \[Nanterre\]\. Un \[jardin\] et/, 'where both are near one another')
})

t.test('whatever is searched in whatever resource, each record found shows where', async (t) => {
  const revision = openYears(t, [2023])
  const all = allRecords(revision)
  for (const resource of RESOURCES) {
    const records = (all.get(resource.name) ?? []).map((record): PublicRecord => {
      const related = searchedWith(resource).map(({ name, foreignKey }) => {
        return [name, all.get(name)?.filter((other) => other[foreignKey] === record.id)]
      })
      return { ...record, ...Object.fromEntries(related) }
    })
    const readable = new Map(records.map((record) => [record.id, readableTexts(resource, record)]))
    const texts = [...readable.values()].flatMap(({ title, body }) => [title, body])
    // A few words that follow one another, within a text or across several.
    const words = texts
      .map((column) => column.map(({ text }) => text).join('\n'))
      .filter((text) => text !== '')
    const part = fc
      .tuple(
        fc.constantFrom(...words),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 40 }),
        fc.boolean(),
      )
      .map(([text, place, length, isPhrase]) => {
        const start = Math.floor(place * text.length)
        const cut = text.slice(start, start + length).replaceAll('"', ' ')
        return isPhrase ? `"${cut}"` : cut
      })
    const search = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '))
    let hits = 0
    const showsWhere = (search: string) => {
      const match = termsOf(search)
      if (match === null) return
      const page = { limit: 1000, from: null, backwards: false }
      const found = revision.page(
        resource,
        { where: null, match, sort: [], page },
        { ...NOTHING, excerpts: true },
      )
      const expected = records.filter((record) => {
        const own = readable.get(record.id)
        return own !== undefined && match.every((term) => foundTexts(own, [term]).length > 0)
      })
      deepStrictEqual(found.records.map(({ id }) => id).toSorted(), expected.map(({ id }) => id).toSorted())
      for (const { id, excerpts } of found.records) {
        hits += 1
        const own = readable.get(id)
        ok(Array.isArray(excerpts) && excerpts.length > 0 && excerpts.length <= 5)
        for (const { resource: name, record, field, parts } of excerpts as readonly Excerpt[]) {
          const text = parts
            .map((part) => part.text)
            .join('')
            .replace(/^…|…$/g, '')
          const stands = [...(own?.title ?? []), ...(own?.body ?? [])].some(
            (one) =>
              one.resource === name &&
              one.record === record &&
              one.field === field &&
              one.text.includes(text),
          )
          ok(stands, `${name} ${record} ${field}: ${text}`)
          const marked = parts.filter((part) => part.marked).flatMap(({ text }) => wordsOf(text))
          ok(marked.length > 0)
        }
      }
    }
    fc.assert(fc.property(search, showsWhere), { numRuns: 200 })
    t.ok(hits > 20, `${hits} times, ${resource.name} were found`)
  }
})
