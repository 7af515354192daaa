import t from 'tap'
import { readNames } from '../../../../src/http/parameters/names.ts'
import { errorsIn } from './readings.ts'

const ALLOWED = ['name', 'city']
const read = (value: string) => readNames('fields', value, ALLOWED, 'is unknown', 3)

t.test('names are read in their order; nothing between commas is no name', (t) => {
  t.strictSame(read('city,name'), { value: ['city', 'name'] })
  t.strictSame(read(',city,,'), { value: ['city'] })
  t.strictSame(read(''), { value: [] })
  t.end()
})

t.test('each name that is not allowed is reported', (t) => {
  t.strictSame(errorsIn(readNames('fields', 'cty,name,toString, city', ALLOWED, 'is unknown')), [
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

t.test('what was meant stands instead, once; without it, nothing', (t) => {
  t.match(read('cty,name,toString'), { instead: 'city,name' })
  t.match(read('cty,city,nme,name,nmae'), { instead: 'city,name' })
  t.match(read('toString'), { instead: null })
  t.end()
})

t.test('more names than it takes are refused', (t) => {
  t.strictSame(read('city,name,city'), { value: ['city', 'name', 'city'] })
  t.strictSame(read('city,name,city,name'), {
    errors: [{ parameter: 'fields', detail: 'It takes at most 3 fields.' }],
    instead: 'city,name',
  })
  const many = ['a', 'b', 'c', 'd']
  t.match(readNames('fields', 'd,c,b,a', many, 'is unknown', 3), { instead: 'd,c,b' })
  t.end()
})
