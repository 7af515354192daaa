import t from 'tap'
import { limitParameter } from '../../../../src/http/parameters/page.ts'
import { correctedOf, errorsIn } from './readings.ts'

const read = (value: string) => limitParameter.read([{ name: 'limit', value }])

t.test('a page has as many records as asked for, from 1 to 1000', (t) => {
  t.strictSame(limitParameter.read([]), { value: null })
  for (const limit of [1, 5, 1000]) t.strictSame(read(String(limit)), { value: limit })
  for (const value of [
    '0',
    '1001',
    '-1',
    '1.5',
    '1e2',
    '0x10',
    'abc',
    '',
    ' 5',
    '00005',
    '٥',
    '9'.repeat(400),
  ]) {
    const error = { parameter: 'limit', detail: 'Expected a whole number from 1 to 1000.' }
    t.strictSame(errorsIn(read(value)), [error], JSON.stringify(value))
  }
  t.match(limitParameter.documented, [
    { name: 'limit', schema: { type: 'integer', minimum: 1, maximum: 1000, default: 20 }, example: 20 },
  ])
  t.end()
})

t.test('the nearest number stands instead of one that is out of bounds', (t) => {
  const cases: [value: string, corrected: string][] = [
    ['5000', 'limit=1000'],
    ['9'.repeat(400), 'limit=1000'],
    ['0', 'limit=1'],
    ['-5', 'limit=1'],
    ['2.7', 'limit=3'],
    [' 5', 'limit=5'],
    ['1e2', 'limit=100'],
    ['', ''],
    [' ', ''],
    ['all', ''],
    ['5,6', ''],
  ]
  for (const [value, corrected] of cases) t.equal(correctedOf(read(value)), corrected, value)
  t.end()
})
