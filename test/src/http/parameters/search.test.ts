import t from 'tap'
import { searchParameter } from '../../../../src/http/parameters/search.ts'
import { valueIn } from './readings.ts'

const read = (value: string) => searchParameter.read([{ name: 'q', value }])

t.test('words become an expression of the index', (t) => {
  t.strictSame(read('l’Été "circuit court"'), {
    value: { words: 'l’Été "circuit court"', match: '"ete"* "circuit court"' },
  })
  t.strictSame(searchParameter.read([]), { value: null })
  t.equal(valueIn(read('x'.repeat(200)))?.match, `"${'x'.repeat(200)}"*`)
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
