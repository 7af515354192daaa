import { deepStrictEqual, doesNotThrow } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { NOTHING } from '../../../src/queries/include.ts'
import { matchExpression } from '../../../src/queries/relevance.ts'
import type { Revision } from '../../../src/queries/revision.ts'
import { searchFor, termsOf } from '../../../src/queries/search.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { makeWorld } from '../../world.ts'
import { resourceOf } from './editions.ts'

/** The expression that the index is asked; null if there is nothing to look for. */
function expressionOf(search: string): string | null {
  const terms = termsOf(search)
  return terms === null ? null : matchExpression(terms)
}

/** What a search of a resource finds, the most relevant first, without the edition in the identifiers. */
function found(revision: Revision, name: 'laureates' | 'actions', search: string): string[] {
  const match = termsOf(search)
  if (match === null) throw new Error(`${search} holds no word`)
  const page = { limit: 100, from: null, backwards: false }
  const { records } = revision.page(resourceOf(name), { where: null, match, sort: [], page }, NOTHING)
  return records.map(({ id }) => String(id).replace('2023-', ''))
}

t.test('what is typed becomes words and phrases in quotation marks', async (t) => {
  const expressions: Readonly<Record<string, string | null>> = {
    jardin: '"jardin"*',
    'Café COUTURE': '"cafe"* "couture"*',
    'à vélo': '"a" "velo"*',
    'Œuvrer Lætitia': '"oeuvrer"* "laetitia"*',
    'IDF 92': '"idf"* "92"',
    "l'épicerie": '"epicerie"*',
    'L’Épicerie': '"epicerie"*',
    "qu'il s'agit jusqu'à": '"il" "agit"* "a"',
    "aujourd'hui": '"aujourd"* "hui"*',
    "l'": null,
    '"circuit court" jardin': '"circuit court" "jardin"*',
    '"l\'emploi des jeunes"': '"l emploi des jeunes"',
    'un"deux trois"quatre': '"un" "deux trois" "quatre"*',
    'vélo "circuit court': '"velo"* "circuit"* "court"*',
    '"un" "deux': '"un" "deux"*',
    '"" " ! "': null,
    '': null,
    ' -*^+(){}:!?…€': null,
    'NEAR(jardin assiette)': '"near"* "jardin"* "assiette"*',
    'jardin OR NOT vélo AND x': '"jardin"* "or" "not"* "velo"* "and"* "x"',
    'title:jardin': '"title"* "jardin"*',
    '{title body}: jardin*': '"title"* "body"* "jardin"*',
    'contact@assol-mncp.fr': '"contact"* "assol"* "mncp"* "fr"',
  }
  for (const [search, expression] of Object.entries(expressions)) {
    t.equal(expressionOf(search), expression, search)
  }
})

t.test('what is looked for can be typed again', async (t) => {
  const typed = fc.oneof(
    fc
      .array(fc.constantFrom('"', "l'", 'de', 'é', 'Œuvre', 'circuit court', ' '), { maxLength: 30 })
      .map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )
  const again = (search: string) => {
    const terms = termsOf(search)
    if (terms !== null) deepStrictEqual(termsOf(searchFor(terms)), terms)
  }
  fc.assert(fc.property(typed, again))
  t.equal(searchFor(termsOf('L’Œuvre à "circuit court" jardin') ?? []), 'oeuvre "a" "circuit court" jardin')
})

t.test('whatever is typed, the database accepts what is looked for', async (t) => {
  const { revision } = await makeWorld(t)
  const laureates = resourceOf('laureates')
  const syntax = fc.constantFrom(
    '"',
    '*',
    '^',
    '+',
    '-',
    ':',
    '(',
    ')',
    '{',
    '}',
    ',',
    "'",
    '’',
    '\\',
    '\0',
    ' ',
  )
  const words = fc.constantFrom('NEAR', 'NEAR(', 'OR', 'AND', 'NOT', 'title', 'body', 'rowid', 'l', 'é', 'œ')
  const typed = fc.oneof(
    fc.array(fc.oneof(syntax, words), { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
  )
  const accepted = (search: string) => {
    const match = termsOf(search)
    if (match !== null) doesNotThrow(() => revision.count(laureates, { where: null, match }), search)
  }
  fc.assert(fc.property(typed, accepted), { numRuns: 1000 })
  accepted(`"${'mot '.repeat(2000)}"`)
  t.pass('every expression is one of FTS5')
})

t.test('a search finds what a person means', async (t) => {
  const { revision } = await makeWorld(t)
  const laureates = (search: string) => found(revision, 'laureates', search)
  for (const search of ['oeuvrer', 'Œuvrer', 'ŒUVRER', 'œuvrer']) t.strictSame(laureates(search), ['ecolau'])
  for (const search of ["l'épicerie", 'L’EPICERIE', 'épicerie', 'épiceri']) {
    t.strictSame(laureates(search), ['ecolau'], search)
  }
  t.strictSame(laureates('créée en 1986'), ['assol'])
  t.strictSame(laureates('jard assiet'), ['assol'], 'beginnings of words')
  t.strictSame(laureates('ardin'), [], 'but no other parts of them')
  t.strictSame(laureates('"circuit court"'), ['ecolau'])
  t.strictSame(laureates('"court circuit"'), [], 'a phrase is found in its order')
  t.strictSame(laureates('court circuit').toSorted(), ['ecolau', 'les-petites-cantines'])
  t.strictSame(laureates('"demandeurs d\'emploi"'), ['assol'], 'an elision within a phrase')
  t.strictSame(laureates('jardin couture'), [], 'every word must occur')
  t.strictSame(laureates('jardin OR couture'), [], 'a keyword of FTS5 is a word')
  t.strictSame(laureates('title:assol'), [], 'as is a column filter')
})

t.test('a laureate is found by its action, its purposes and its contact', async (t) => {
  const { revision } = await makeWorld(t)
  const laureates = (search: string) => found(revision, 'laureates', search)
  t.strictSame(laureates("Du jardin à l'assiette"), ['assol'], 'the title of its action')
  t.strictSame(laureates('cosmétiques'), ['ecolau'], 'the description of its action')
  t.strictSame(laureates('impression numérique sur textile'), ['reprise'], 'a purpose')
  t.strictSame(laureates('travaux'), [], 'the label of a category that nobody has')
  t.strictSame(laureates('ingénierie'), ['probonolab'])
  t.strictSame(laureates('helene.courtois'), ['les-petites-cantines'], 'a mailbox')
  t.strictSame(laureates('rue des Ombrées'), ['assol'], 'a street')
  t.strictSame(laureates('"01 47 93 41 08"').toSorted(), ['bicyclaide', 'maison-proxite'], 'a telephone')
  t.strictSame(laureates('coopérative'), ['bicyclaide'], 'the French label of a code')
})

t.test('a match in the title ranks above one in the body', async (t) => {
  const { revision } = await makeWorld(t)
  const titles = ['ecolau-action', 'les-petites-cantines-action', 'solishop-action']
  const actions = found(revision, 'actions', 'solidaire')
  t.strictSame(actions.slice(0, 3).toSorted(), titles)
  t.strictSame(actions.slice(3), ['les-cigales-action'], 'its description alone says so, in fewer words')
  t.strictSame(found(revision, 'actions', 'partage'), ['la-societe-du-partage-action', 'assol-action'])
})

t.test('every resource can be searched: each record is found by its own identifier', async (t) => {
  const { revision } = await makeWorld(t)
  for (const resource of RESOURCES) {
    const page = { limit: 1000, from: null, backwards: false }
    const everything = { where: null, match: null, sort: [], page }
    for (const { id } of revision.page(resource, everything, NOTHING).records) {
      const match = termsOf(`"${id}"`)
      const { records } = revision.page(resource, { ...everything, match }, NOTHING)
      t.ok(
        records.some((record) => record.id === id),
        `${resource.name} ${id}`,
      )
    }
  }
})
