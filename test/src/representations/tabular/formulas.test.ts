import { doesNotMatch, strictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { withoutFormula } from '../../../../src/representations/tabular/formulas.ts'
import { withFormula } from '../readers/cells.ts'
import { text } from '../texts.ts'

t.test('what would be a formula gets an apostrophe, numbers and telephone numbers do not', async (t) => {
  const texts = {
    '=1+1': "'=1+1",
    '+1+1': "'+1+1",
    '-1+1': "'-1+1",
    '@SUM(1)': "'@SUM(1)",
    '\t=1': "'\t=1",
    '\r=1': "'\r=1",
    '\n=1': "'\n=1",
    '＝1': "'＝1",
    "'=1+1": "''=1+1",
    "-|cmd '/C calc'!A0": "'-|cmd '/C calc'!A0",
    '+33141379530': '+33141379530',
    '+33 (0)1.41 37 95 30': '+33 (0)1.41 37 95 30',
    '+33141379530|+33147934108': '+33141379530|+33147934108',
    '-2.5': '-2.5',
    "l'été": "l'été",
    "'l'été": "'l'été",
    'a=1': 'a=1',
  }
  for (const [given, expected] of Object.entries(texts)) t.equal(withoutFormula(given), expected)
})

t.test('no cell begins a formula, and every text comes back', async (t) => {
  fc.assert(
    fc.property(text, (text) => {
      const cell = withoutFormula(text)
      strictEqual(withFormula(cell), text)
      doesNotMatch(cell, /^[=@\t\r\n＝＠]|^[+\-＋－].*[^\d. ()|+\-\u00A0\u202F]/s)
    }),
  )
  t.pass('for whatever text')
})
