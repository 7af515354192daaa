import t from 'tap'
import { clampDecimal, readDecimal } from '../../../../src/http/parameters/decimal.ts'

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

t.test('the nearest number within bounds, written as it was where it is within them', async (t) => {
  for (const [text, clamped] of [
    [' 2.50', '2.50'],
    ['-90', '-90'],
    ['90.1', '90'],
    ['-1000', '-90'],
    ['0.0000001', '0.0000001'],
  ] as const) {
    t.equal(clampDecimal(text, 90), clamped, text)
  }
})
