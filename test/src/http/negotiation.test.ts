import t from 'tap'
import { chooseFormat } from '../../../src/http/negotiation.ts'

const PRODUCES = ['application/json', 'text/csv']
const choose = (accept?: string) =>
  chooseFormat(
    accept,
    PRODUCES.map((mediaType) => ({ mediaType })),
  ).mediaType

t.test('the most wanted type is chosen', async (t) => {
  t.equal(choose(), 'application/json', 'no header accepts anything')
  t.equal(choose('*/*'), 'application/json')
  t.equal(choose('text/*'), 'text/csv')
  t.equal(choose('application/json;q=0.5, text/csv'), 'text/csv')
  t.equal(choose('text/html, */*;q=0.1'), 'application/json', 'a browser gets what there is')
})

t.test('the most specific range decides about a type', async (t) => {
  t.equal(choose('*/*, application/json;q=0.1'), 'text/csv')
  t.equal(choose('application/json;q=0, */*'), 'text/csv')
})

t.test('what is refused is not sent', async (t) => {
  const problem = { code: 'not_acceptable', extensions: { available: PRODUCES } }
  t.throws(() => choose('text/html'), problem)
  t.throws(() => choose('text/csv;q=0'), problem)
  t.throws(() => choose('*/*;q=0'), problem)
})
