import t from 'tap'
import { readDecimal } from '../../../../src/http/parameters/decimal.ts'

t.test('decimals are numbers, anything else is none', async (t) => {
  for (const [text, number] of [
    ['2', 2],
    ['-2.50', -2.5],
    ['+48.89', 48.89],
    [' 7 ', 7],
    ['007', 7],
  ] as const) {
    t.equal(readDecimal(text), number, text)
  }
  for (const text of [
    '',
    ' ',
    '.5',
    '5.',
    '1e3',
    '0x10',
    '1_000',
    '2,5',
    'NaN',
    'Infinity',
    '--1',
    '٥',
    '5km',
  ]) {
    t.ok(Number.isNaN(readDecimal(text)), text)
  }
})
