import t from 'tap'
import { fieldsParameter } from '../../../../src/http/parameters/fields.ts'
import { actions } from '../../../../src/resources/actions.ts'

const fields = fieldsParameter(actions)
const read = (value: string) => fields.read([{ name: 'fields', value }])
const ALL = ['id', 'edition', 'laureate', 'title', 'description', 'communes', 'commune_names', 'coordinates']

t.test('fields are shown once each, in the order of the definition; all without the parameter', (t) => {
  t.strictSame(read('title,id,title'), { value: ['id', 'title'] })
  t.strictSame(fields.read([]), { value: null })
  t.end()
})

t.test('a field that is none is refused, and the nearest one named', (t) => {
  const error = { parameter: 'fields', detail: 'tilte is no field of this resource: did you mean title?' }
  t.strictSame(read('id,tilte'), {
    errors: [{ ...error, nearest: 'title', allowed: ALL }],
    instead: [{ name: 'fields', value: 'id,title' }],
  })
  t.end()
})

t.test('the contract lists the fields', (t) => {
  t.match(fields.documented, [
    {
      name: 'fields',
      explode: false,
      schema: { type: 'array', items: { type: 'string', enum: ALL }, uniqueItems: true },
      example: ['id', 'edition', 'laureate'],
    },
  ])
  t.end()
})
