import { deepStrictEqual, equal, match, ok } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { fold } from '../../../src/resources/folded.ts'
import { wordsOf } from '../../../src/resources/words.ts'

const foldedWords = (text: string) => wordsOf(text).map(({ folded }) => folded)

t.test('words are letters and digits, folded; whatever else stands between them parts them', async (t) => {
  t.strictSame(wordsOf('L’Œuvre d’été'), [
    { folded: 'l', start: 0, end: 1 },
    { folded: 'oeuvre', start: 2, end: 7 },
    { folded: 'd', start: 8, end: 9 },
    { folded: 'ete', start: 10, end: 13 },
  ])
  t.strictSame(foldedWords("aujourd'hui, 92 000 € (à Issy-les-Moulineaux)\nici"), [
    ...['aujourd', 'hui', '92', '000', 'a', 'issy', 'les', 'moulineaux', 'ici'],
  ])
  t.strictSame(foldedWords('contact@assol-mncp.fr'), ['contact', 'assol', 'mncp', 'fr'])
  t.strictSame(
    wordsOf('e\u0301te\u0301 !'),
    [{ folded: 'ete', start: 0, end: 5 }],
    'accents that stand alone',
  )
  t.strictSame(foldedWords('\u0301a ½ Ⅷ 😀 𝒳'), ['a', '½', 'ⅷ', '𝒳'])
  for (const text of ['', ' ', '!', '\u0301', '\uD800']) t.strictSame(wordsOf(text), [], JSON.stringify(text))
})

t.test('each word is a part of its text, and the same however the text is composed', async (t) => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'aÀéÊœŒæÆçïÿ’- \u0301ΣſßİK') }),
  )
  fc.assert(
    fc.property(text, (text) => {
      let last = 0
      for (const { folded, start, end } of wordsOf(text)) {
        ok(last <= start && start < end && end <= text.length)
        equal(folded, fold(text.slice(start, end)))
        match(folded, /^[\p{L}\p{N}]+$/u)
        last = end
      }
      deepStrictEqual(foldedWords(text.normalize('NFD')), foldedWords(text))
      deepStrictEqual(foldedWords(text.normalize('NFC')), foldedWords(text))
      deepStrictEqual(foldedWords(foldedWords(text).join(' ')), foldedWords(text), 'read again')
    }),
    { numRuns: 1000 },
  )
  t.pass('for whatever text')
})
