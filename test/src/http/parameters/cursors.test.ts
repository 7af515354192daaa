import t from 'tap'
import { questionDigest, writeCursor } from '../../../../src/http/cursor.ts'
import {
  afterParameter as after,
  beforeParameter as before,
} from '../../../../src/http/parameters/cursors.ts'
import { CONTEXT, correctedOf, errorsIn } from './readings.ts'

const rest = [{ name: 'city', value: 'Lyon' }]
const context = { ...CONTEXT, rest }
const own = (revision: string) => writeCursor(revision, questionDigest(CONTEXT.address, rest), ['2023-assol'])
const given = (...values: readonly string[]) => values.map((value) => ({ name: 'after', value }))

t.test('a cursor of the same question is read, whatever the pace', (t) => {
  t.strictSame(after.read([], context), { value: null, instead: [] })
  t.match(after.read(given(own('now')), context), { value: ['now', /./, ['2023-assol']] })
  const slower = { ...context, rest: [...rest, { name: 'limit', value: '2' }] }
  t.match(after.read(given(own('now')), slower), { value: ['now', /./, ['2023-assol']] })
  for (const [name, parameter] of Object.entries({ after, before }))
    t.match(parameter.documented, [{ name, schema: { type: 'string' }, explode: false }])
  t.end()
})

t.test('one of another revision is read, but not asked for again', (t) => {
  const reading = after.read(given(own('then')), context)
  t.match(reading, { value: ['then', /./, ['2023-assol']] })
  t.equal(correctedOf(reading), '')
  const twice = after.read(given(own('then'), own('then')), context)
  t.match(errorsIn(twice), [{ detail: 'It can be given only once.' }])
  t.equal(correctedOf(twice), '')
  t.end()
})

t.test('what leads nowhere is refused', (t) => {
  const none = { parameter: 'after', detail: 'It is no cursor of this service: follow the links of a page.' }
  t.strictSame(after.read(given('x'), context), { errors: [none], instead: [] })
  const detail = 'It belongs to another query: follow the links of a page of this one.'
  t.strictSame(after.read(given(own('now')), { ...context, rest: [] }), {
    errors: [{ parameter: 'after', detail }],
    instead: [],
  })
  t.match(errorsIn(after.read(given(own('now')), { ...context, address: '/v1/contacts' })), [{ detail }])
  const both = { ...context, rest: [...rest, ...given(own('now'))] }
  t.strictSame(before.read([{ name: 'before', value: own('now') }], both), {
    errors: [{ parameter: 'before', detail: 'Only one of after and before can be given.' }],
    instead: [],
  })
  t.equal(correctedOf(after.read(given('x', own('now')), context)), `after=${own('now')}`)
  t.end()
})
