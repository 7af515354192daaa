import t from 'tap'
import { searchParameter } from '../../../../src/http/parameters/search.ts'

const read = (value: string) => searchParameter.read([{ name: 'q', value }])

t.test('words become an expression of the index', (t) => {
  t.strictSame(read('l’Été "circuit court"'), {
    value: { words: 'l’Été "circuit court"', match: '"ete"* "circuit court"' },
    errors: [],
  })
  t.strictSame(searchParameter.read([]), { value: null, errors: [] })
  t.equal(read('x'.repeat(200)).value?.match, `"${'x'.repeat(200)}"*`)
  t.end()
})

t.test('a search without a word, or too long, is refused', (t) => {
  for (const value of ['', ' ', '!', '"*"', '🍋']) {
    const error = { parameter: 'q', detail: 'Expected at least one letter or digit.' }
    t.strictSame(read(value), { value: null, errors: [error] }, JSON.stringify(value))
  }
  t.strictSame(read('x'.repeat(201)), {
    value: null,
    errors: [{ parameter: 'q', detail: 'It takes at most 200 characters.' }],
  })
  t.end()
})
