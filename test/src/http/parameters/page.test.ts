import t from 'tap'
import { afterParameter, beforeParameter, limitParameter } from '../../../../src/http/parameters/page.ts'

const read = (value: string) => limitParameter.read([{ name: 'limit', value }])

t.test('a page has as many records as asked for, from 1 to 1000', (t) => {
  t.strictSame(limitParameter.read([]), { value: null, errors: [] })
  for (const limit of [1, 5, 1000]) t.strictSame(read(String(limit)), { value: limit, errors: [] })
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
    t.strictSame(read(value).errors, [error], JSON.stringify(value))
  }
  t.match(limitParameter.documented, [
    { name: 'limit', schema: { type: 'integer', minimum: 1, maximum: 1000, default: 20 }, example: 20 },
  ])
  t.end()
})

t.test('cursors are passed on as they are', (t) => {
  for (const [name, parameter] of Object.entries({ after: afterParameter, before: beforeParameter })) {
    t.strictSame(parameter.read([{ name, value: '' }]), { value: '', errors: [] })
    t.strictSame(parameter.read([{ name, value: 'x' }]), { value: 'x', errors: [] })
    t.strictSame(parameter.read([]), { value: null, errors: [] })
    t.match(parameter.documented, [{ name, schema: { type: 'string' } }])
  }
  t.end()
})
