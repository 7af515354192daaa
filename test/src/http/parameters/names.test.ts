import t from 'tap'
import { readNames } from '../../../../src/http/parameters/names.ts'

const ALLOWED = ['name', 'city']
const read = (value: string) => readNames('fields', value, ALLOWED, 'is unknown')

t.test('names are read in their order; nothing between commas is no name', (t) => {
  t.strictSame(read('city,name'), { value: ['city', 'name'], errors: [] })
  t.strictSame(read(',city,,'), { value: ['city'], errors: [] })
  t.strictSame(read(''), { value: [], errors: [] })
  t.end()
})

t.test('each name that is not allowed is reported', (t) => {
  t.strictSame(read('cty,name,toString, city').errors, [
    { parameter: 'fields', detail: 'cty is unknown: did you mean city?', nearest: 'city', allowed: ALLOWED },
    { parameter: 'fields', detail: 'toString is unknown.', allowed: ALLOWED },
    {
      parameter: 'fields',
      detail: ' city is unknown: did you mean city?',
      nearest: 'city',
      allowed: ALLOWED,
    },
  ])
  t.end()
})
