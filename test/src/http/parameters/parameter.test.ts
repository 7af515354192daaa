import { Type } from '@sinclair/typebox'
import t from 'tap'
import {
  accepted,
  errorsOf,
  insteadOf,
  interpret,
  refused,
  single,
} from '../../../../src/http/parameters/parameter.ts'

function documentation(name: string) {
  return { name, description: { en: name, fr: name }, schema: Type.String(), example: 'x' }
}

const shout = single<string | null>(documentation('shout'), null, (value, name) =>
  value.startsWith('no') ? refused(name, 'It is no.', value === 'no' ? 'yes' : null) : accepted(`${value}!`),
)
const read = (...values: readonly string[]) => shout.read(values.map((value) => ({ name: 'shout', value })))

t.test('a parameter of one name has one value, or none', (t) => {
  t.strictSame(read(), { value: null })
  t.strictSame(read(''), { value: '!' })
  t.strictSame(read('no'), {
    errors: [{ parameter: 'shout', detail: 'It is no.' }],
    instead: [{ name: 'shout', value: 'yes' }],
  })
  t.strictSame(read('none'), { errors: [{ parameter: 'shout', detail: 'It is no.' }], instead: [] })
  t.end()
})

t.test('of several values, the first one that can be read is kept', (t) => {
  const once = { parameter: 'shout', detail: 'It can be given only once.' }
  t.strictSame(read('none', 'a', 'b'), { errors: [once], instead: [{ name: 'shout', value: 'a' }] })
  t.strictSame(read('no', 'none'), {
    errors: [once, { parameter: 'shout', detail: 'It is no.' }],
    instead: [{ name: 'shout', value: 'yes' }],
  })
  t.end()
})

t.test('a parameter of one name is documented as a value, or as a list with commas', (t) => {
  t.match(shout.documented, [{ name: 'shout', explode: false }])
  const exploded = single({ ...documentation('y'), explode: true }, 0, () => accepted(1))
  t.match(exploded.documented, [{ name: 'y', explode: true }])
  t.end()
})

t.test('what was read is taken for something else, what was refused stays so', (t) => {
  const no = refused('x', 'It is no.', 'yes')
  t.strictSame(no, { errors: [{ parameter: 'x', detail: 'It is no.' }], instead: 'yes' })
  t.strictSame(
    interpret(accepted(1), (one) => one + 1),
    { value: 2 },
  )
  t.equal(
    interpret(no, () => 1),
    no,
  )
  t.end()
})

t.test('what was given stands, unless something is said instead', (t) => {
  const given = [{ name: 'x', value: '1' }]
  t.equal(insteadOf(accepted(1), given), given)
  t.strictSame(insteadOf({ value: 1, instead: [] }, given), [])
  t.strictSame(errorsOf(accepted(1)), [])
  t.end()
})
