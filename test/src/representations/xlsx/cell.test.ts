import t from 'tap'
import { cell, columnLetters } from '../../../../src/representations/xlsx/cell.ts'

t.test('a cell has the type of its value', async (t) => {
  t.equal(cell('A1', null), '')
  t.equal(cell('A1', []), '')
  t.equal(cell('A1', -2.5), '<c r="A1"><v>-2.5</v></c>')
  t.equal(cell('A1', 0), '<c r="A1"><v>0</v></c>')
  t.equal(cell('A1', true), '<c r="A1" t="b"><v>1</v></c>')
  t.equal(cell('A1', false), '<c r="A1" t="b"><v>0</v></c>')
  t.equal(cell('B2', 'Été'), '<c r="B2" t="inlineStr"><is><t>Été</t></is></c>')
  for (const text of [' a', 'a ', 'a  b', 'a\nb'])
    t.match(cell('B2', text), `<t xml:space="preserve">${text}</t>`)
  t.match(cell('B2', ['a', 'b|']), '>a|b\\|<')
})

t.test('a text that would not stay one when it is edited is quoted', async (t) => {
  for (const text of ['01234', '+33141379530', '=1+1', '-a', '12 mars']) t.match(cell('A1', text), ' s="2" ')
})

t.test('a text that no cell can hold ends in words that say so', async (t) => {
  t.match(cell('A1', 'a'.repeat(40_000)), /a… \[Texte coupé.*\]<\/t>/)
})

t.test('columns have letters', async (t) => {
  t.strictSame([0, 25, 26, 51, 52, 701, 702].map(columnLetters), ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
})
