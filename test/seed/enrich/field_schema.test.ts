import { Type } from '@sinclair/typebox'
import t from 'tap'
import { allows } from '../../../seed/enrich/field_schema.ts'
import { codeOf, nullable } from '../../../src/resources/define.ts'
import { CONTENT } from '../../../src/resources/index.ts'

t.test('every field allows its own example', async (t) => {
  for (const { name, fields } of CONTENT) {
    for (const [key, { schema, example }] of Object.entries(fields)) {
      t.equal(allows(schema, example), true, `${name}.${key}`)
    }
  }
})

t.test('and no value of another type or form', async (t) => {
  const code = codeOf({ a: { en: 'a', fr: 'a' } })
  t.equal(allows(Type.String(), 1), false)
  t.equal(allows(Type.String(), null), false)
  t.equal(allows(Type.Integer(), 1.5), false)
  t.equal(allows(nullable(Type.String({ minLength: 1 })), null), true)
  t.equal(allows(nullable(Type.String({ minLength: 1 })), ''), false)
  t.equal(allows(code, 'b'), false)
  t.equal(allows(code, null), false)
  t.equal(allows(nullable(code), null), true)
  t.equal(allows(Type.Array(Type.String({ format: 'email' })), ['contact@assol-mncp.fr', 'contact']), false)
  t.equal(
    allows(Type.Array(Type.String({ format: 'uri' })), ['https://assol-mncp.fr', 'assol-mncp.fr']),
    false,
  )
})
