import t from 'tap'
import { searchParameter } from '../../../../src/http/parameters/search.ts'
import { correctedOf, valueIn } from './readings.ts'

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

t.test('more words than are looked for are refused, and left out', (t) => {
  const words = Array.from({ length: 17 }, (_, index) => `Été${index}`)
  t.match(read(words.slice(1).join(' ')), { value: { match: { length: 16 } } })
  t.strictSame(read(words.join(' ')), {
    errors: [{ parameter: 'q', detail: 'It takes at most 16 words or phrases.' }],
    instead: [{ name: 'q', value: words.slice(0, 16).join(' ').replaceAll('Été', 'ete') }],
  })
  const phrases = Array.from({ length: 17 }, () => '"le jardin"')
  t.equal(correctedOf(read(phrases.join(' '))), `q=${phrases.slice(0, 16).join(' ')}`)
  const long = Array.from({ length: 12 }, () => '"le très grand jardin"')
  t.equal(correctedOf(read(long.join(' '))), `q=${long.slice(0, 8).join(' ').replaceAll('è', 'e')}`)
  t.end()
})

t.test('a search without a word, or too long, is refused', (t) => {
  for (const value of ['', ' ', '!', '"*"', '🍋']) {
    const error = { parameter: 'q', detail: 'Expected at least one letter or digit.' }
    t.strictSame(read(value), { errors: [error], instead: [] }, JSON.stringify(value))
  }
  t.strictSame(read(`${'x'.repeat(199)}🍋`), {
    errors: [{ parameter: 'q', detail: 'It takes at most 200 characters.' }],
    instead: [{ name: 'q', value: 'x'.repeat(199) }],
  })
  t.match(read(`${'!'.repeat(200)}x`), { instead: [{ value: 'x' }] })
  t.match(read('x'.repeat(201)), { instead: [] })
  t.end()
})
