import { Type } from '@sinclair/typebox'
import t from 'tap'
import { perhapsSchema, valueSchema } from '../../../src/descriptions/values.ts'
import { codeOf, type Field, nullable } from '../../../src/resources/define.ts'

const label = { en: 'Form', fr: 'Forme' }
const vocabulary = { a: { en: 'one', fr: 'un' }, b: { en: 'two', fr: 'deux' } }
const field = (schema: Field['schema'], more: Partial<Field> = {}): Field => {
  return { schema, title: label, description: label, example: null, term: null, ...more }
}

t.test('one word after type, with the bounds of the field', async (t) => {
  t.strictSame(valueSchema(field(nullable(Type.Integer({ minimum: 3 }))), 'en'), {
    title: 'Form',
    description: 'Form',
    type: 'integer',
    minimum: 3,
  })
  t.strictSame(valueSchema(field(Type.Array(Type.String())), 'fr'), {
    title: 'Forme',
    description: 'Forme',
    type: 'array',
    items: { type: 'string' },
  })
})

t.test('a value that may be missing is nullable, and null one of its codes', async (t) => {
  const codes = field(nullable(codeOf(vocabulary)), { vocabulary })
  t.match(valueSchema(codes, 'en'), { type: 'string', enum: ['a', 'b'], description: /- `a`: one/ })
  t.strictSame(perhapsSchema(codes, 'en').enum, ['a', 'b', null])
  t.equal(perhapsSchema(codes, 'en').nullable, true)
  t.match(perhapsSchema(field(nullable(Type.String())), 'en'), { type: 'string', nullable: true })
  t.notOk('nullable' in perhapsSchema(field(Type.String()), 'en'))
})
