import t from 'tap'
import { errorAt, errorIn, errorOn } from '../../../seed/parse/source_error.ts'

t.test('an excerpt has at most 80 characters, none of them cut in two', async (t) => {
  t.strictSame(errorAt(3, 'expected b', 'a'.repeat(80)), {
    line: 3,
    message: 'expected b',
    excerpt: 'a'.repeat(80),
  })
  t.equal(errorAt(3, '', 'a'.repeat(81)).excerpt, `${'a'.repeat(79)}…`)
  t.equal(errorAt(3, '', '🌱'.repeat(81)).excerpt, `${'🌱'.repeat(79)}…`)
})

t.test('an error shows the first of its lines, if there is one', async (t) => {
  const lines = [2, 3].map((number) => ({ number, text: `text ${number}` }))
  t.strictSame(errorOn(lines, 'expected a'), { line: 2, message: 'expected a', excerpt: 'text 2' })
  t.strictSame(errorIn([4, 5], 'expected a', 'b'), { line: 4, message: 'expected a', excerpt: 'b' })
  t.strictSame(errorIn([], 'expected a', null), { line: null, message: 'expected a', excerpt: null })
  t.strictSame(errorOn([], 'expected a'), { line: null, message: 'expected a', excerpt: null })
})
