import t from 'tap'
import { errorOf, mend, type Resolved, refuse } from '../../../../src/http/parameters/refusal.ts'

t.test('a refusal says what was meant, what is allowed, and what stands instead', (t) => {
  t.strictSame(refuse('No'), { refusal: { detail: 'No', nearest: null, allowed: [], instead: null } })
  t.strictSame(refuse('No', 'yes', ['yes']), {
    refusal: { detail: 'No', nearest: 'yes', allowed: ['yes'], instead: 'yes' },
  })
  t.match(refuse('No', 'yes', ['yes'], 'oh yes'), { refusal: { nearest: 'yes', instead: 'oh yes' } })
  t.end()
})

t.test('an error names what was meant, where something is near', (t) => {
  t.strictSame(errorOf('x', refuse('No', 'yes', ['yes', 'oh yes'], 'oh yes').refusal), {
    parameter: 'x',
    detail: 'No: did you mean yes?',
    nearest: 'yes',
    allowed: ['yes', 'oh yes'],
  })
  t.strictSame(errorOf('x', refuse('No').refusal), { parameter: 'x', detail: 'No.' })
  t.end()
})

t.test('a text is mended until it can be read', (t) => {
  /** Reads `ok`, and mends one letter at a time. */
  const read = (text: string): Resolved<number> => {
    if (text === 'ok') return { value: text.length }
    if (text === '') return refuse('It is empty')
    return refuse(`It is ${text}`, null, [], text.startsWith('o') ? 'ok' : `o${text.slice(1)}`)
  }
  t.strictSame(mend(read, 'ok'), { read: { text: 'ok', value: 2 }, refusals: [] })
  const { read: mended, refusals } = mend(read, 'xx')
  t.strictSame(mended, { text: 'ok', value: 2 })
  t.strictSame(
    refusals.map(({ detail }) => detail),
    ['It is xx', 'It is ox'],
  )
  t.match(mend(read, ''), { read: null, refusals: [{ detail: 'It is empty' }] })
  t.end()
})
