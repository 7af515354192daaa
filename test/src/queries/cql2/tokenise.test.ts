import { equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { type Token, tokenise } from '../../../../src/queries/cql2/tokenise.ts'

const token = (kind: Token['kind'], text: string, position: number, value = text): Token => ({
  kind,
  text,
  value,
  position,
})

t.test('each kind of token, with positions in characters', async (t) => {
  t.strictSame(tokenise(`😀 é_1.b\u0085"x y"'l''été\\''>=-.5E-3,1. 'a\\b'"`), [
    token('symbol', '😀', 1),
    token('word', 'é_1.b', 3),
    token('name', '"x y"', 9, 'x y'),
    token('string', "'l''été\\''", 14, "l'été'"),
    token('symbol', '>=', 24),
    token('number', '-.5E-3', 26),
    token('symbol', ',', 32),
    token('number', '1.', 33),
    token('string', "'a\\b'", 36, 'a\\b'),
    token('unclosed', '"', 41, ''),
    token('end', '', 42),
  ])
})

t.test(
  'an escaped quote does not close a string, a backslash before another sign does not escape it',
  async (t) => {
    t.strictSame(tokenise("'a\\'"), [token('unclosed', "'a\\'", 1, ''), token('end', '', 5)])
    t.strictSame(tokenise("'\\\\''"), [token('string', "'\\\\''", 1, "\\'"), token('end', '', 6)])
  },
)

t.test('the tokens of any text hold all of it but the blanks', async () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const blank = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/
      const characters = [...text]
      for (const { text: part, position } of tokenise(text)) {
        for (const [index, character] of [...part].entries()) {
          equal(characters[position - 1 + index], character)
          characters[position - 1 + index] = ' '
        }
      }
      ok(characters.every((character) => blank.test(character)))
    }),
  )
})
