import t from 'tap'
import { searchParameter } from '../../../../src/http/parameters/search.ts'
import { valueIn } from './readings.ts'

const read = (value: string) => searchParameter.read([{ name: 'q', value }])

t.test('words and phrases become terms', (t) => {
  const match = [
    { words: ['ete'], isBeginning: true },
    { words: ['circuit', 'court'], isBeginning: false },
  ]
  const words = 'l’Été "circuit court"'
  t.strictSame(read(words), { value: { words, match } })
  t.strictSame(searchParameter.read([]), { value: null })
  t.strictSame(valueIn(read('x'.repeat(200)))?.match, [{ words: ['x'.repeat(200)], isBeginning: true }])
  t.end()
})

t.test('a search without a word, or too long, is refused', (t) => {
  for (const value of ['', ' ', '!', '"*"', '🍋']) {
    const error = { parameter: 'q', detail: 'Expected at least one letter or digit.' }
    t.strictSame(read(value), { errors: [error], instead: [] }, JSON.stringify(value))
  }
  t.strictSame(read(`${'x'.repeat(199)}🍋`), {
    errors: [{ parameter: 'q', detail: 'It takes at most 200 characters.' }],
    instead: [{ name: 'q', value: `${'x'.repeat(199)}\uFFFD` }],
  })
  t.match(read(`${'!'.repeat(200)}x`), { instead: [] })
  t.end()
})
