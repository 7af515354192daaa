import t from 'tap'
import { invalidQuery } from '../../../src/http/invalid-query.ts'

const errors = (length: number) =>
  Array.from({ length }, (_, index) => ({ parameter: `x${index}`, detail: 'It is wrong.' }))

t.test('a query is refused with all that is wrong, and with what can be asked', (t) => {
  const { code, message, extensions } = invalidQuery(errors(2), 'http://x', false)
  t.equal(code, 'invalid_query')
  t.equal(message, 'x0: It is wrong. x1: It is wrong.')
  t.strictSame(extensions, { errors: errors(2), errors_total: 2, corrected: 'http://x' })
  t.strictSame(invalidQuery(errors(1), 'http://x', true).extensions.restart, 'http://x')
  t.end()
})

t.test('of very many errors, the first 50 are listed', (t) => {
  const { message, extensions } = invalidQuery(errors(5000), 'http://x', false)
  t.strictSame([extensions.errors, extensions.errors_total], [errors(50), 5000])
  t.ok(message.endsWith('x49: It is wrong. And 4950 more.'), message)
  t.equal(invalidQuery(errors(50), 'http://x', false).message.includes('more'), false)
  t.end()
})
