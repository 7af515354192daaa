import { equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { passageOf } from '../../../../src/queries/excerpts/passage.ts'
import type { Term } from '../../../../src/queries/search.ts'

const [ONE, TWO] = ['one', 'two'].map((word): Term => ({ words: [word], isBeginning: false }))

/** Where a word stands in a text. */
function places(text: string, word: string, term = ONE) {
  const own = term ?? { words: [], isBeginning: false }
  return Array.from(text.matchAll(new RegExp(`\\b${word}\\b`, 'g')), ({ index }) => {
    return { term: own, start: index, end: index + word.length }
  })
}

/** The passage of a text around some words. */
function passage(text: string, ...words: readonly string[]): string {
  const found = words.flatMap((word, index) => places(text, word, [ONE, TWO][index]))
  const { start, end } = passageOf(
    text,
    found.toSorted((a, b) => a.start - b.start),
  )
  return text.slice(start, end)
}

const filling = (words: number) => Array.from({ length: words }, () => 'abcd').join(' ')

t.test('a short text is shown whole', async (t) => {
  const text = `  ${'x'.repeat(196)}\n\n`
  t.equal(text.length, 200)
  t.strictSame(passageOf(text, []), { start: 0, end: 200 })
})

t.test('a long text is cut between words, with as much before as after', async (t) => {
  const text = `${filling(100)} one ${filling(100)}`
  const shown = passage(text, 'one')
  t.equal(shown, `${filling(19)} one ${filling(19)}`)
  t.equal(passage(`one ${filling(100)}`, 'one'), `one ${filling(39)}`, 'at the beginning')
  t.equal(passage(`${filling(100)} one`, 'one'), `${filling(39)} one`, 'at the end')
  t.equal(
    passage(`${filling(100)}\n\n \none\n \n${filling(100)}`, 'one'),
    `${filling(19)}\n\n \none\n \n${filling(19)}`,
  )
})

t.test('a word that is longer than a passage is not shown in part', async (t) => {
  const long = 'x'.repeat(300)
  t.equal(passage(`${long}-one-${long}`, 'one'), 'one')
  t.equal(passage(`${filling(9)} ${long}-one-${long} ${filling(9)}`, 'one'), 'one')
  const phrase = filling(60)
  t.equal(passage(`${filling(50)}. ${phrase}. ${filling(50)}`, phrase), phrase, 'nor is what was looked for')
})

t.test('where the most terms occur comes first, then where they occur most often', async (t) => {
  const [first, second, third] = [
    `${filling(60)} a one b`,
    `${filling(60)} a one c one`,
    `${filling(60)} one d two`,
  ]
  t.match(passage(`${first} ${filling(60)}`, 'one', 'two'), /a one b/)
  t.match(passage(`${first} ${second} ${filling(60)}`, 'one', 'two'), /a one c one/)
  t.match(passage(`${first} ${second} ${third} ${filling(60)}`, 'one', 'two'), /one d two/)
  t.match(passage(`${third} ${second} ${first}`, 'one', 'two'), /one d two/)
  t.match(passage(`${first} ${first.replace('b', 'e')}`, 'one'), /a one b/, 'the first among equals')
  const apart = `one ${filling(38)} two`
  t.equal(apart.length, 197)
  t.equal(
    passage(`${filling(60)}\n${apart}\n${filling(60)}`, 'one', 'two'),
    apart,
    'as far apart as a passage',
  )
})

t.test('a passage holds what was found, is not too long, and begins and ends with whole words', async (t) => {
  const word = fc.constantFrom('one', 'two', 'a', 'abcd', 'x'.repeat(30), 'é😀', '…', 'abcd,', '\n\n', ' ')
  const text = fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(text, (text) => {
      const found = [...places(text, 'one'), ...places(text, 'two', TWO)].toSorted(
        (a, b) => a.start - b.start,
      )
      const { start, end } = passageOf(text, found)
      if (found.length > 0) ok(found.some((one) => one.start >= start && one.end <= end))
      ok(end - start <= 200)
      ok(text.length < 200 || end - start > 100)
      equal(start === 0 || /\s/.test(text.charAt(start - 1)), true)
      equal(end === text.length || /\s/.test(text.charAt(end)), true)
    }),
    { numRuns: 1000 },
  )
  t.pass('for whatever text')
})
