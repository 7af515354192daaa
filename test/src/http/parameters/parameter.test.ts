import { Type } from '@sinclair/typebox'
import t from 'tap'
import {
  accepted,
  type Parameter,
  readQuery,
  single,
  wrong,
} from '../../../../src/http/parameters/parameter.ts'
import { Problem } from '../../../../src/http/problems.ts'

function documentation(name: string) {
  return { name, description: { en: name, fr: name }, schema: Type.String(), example: 'x' }
}

const shout = single<string | null>(documentation('shout'), null, (value, name) =>
  value === 'no'
    ? { value: null, errors: [{ parameter: name, detail: 'It is no.' }] }
    : accepted(value.toUpperCase()),
)

/** A family of names, of which the contract documents one. */
const family: Parameter<readonly string[]> = {
  documented: [{ ...documentation('x-1'), explode: true }],
  owns: (name) => name.startsWith('x-'),
  read: (given) => accepted(given.map(({ name, value }) => `${name}${value}`)),
}

const parameters = { shout, family }
const given = (query: string) => [...new URLSearchParams(query)].map(([name, value]) => ({ name, value }))

t.test('each parameter reads what was given under its own names', (t) => {
  t.strictSame(readQuery(parameters, given('x-2=b&shout=a&x-1=c')), { shout: 'A', family: ['x-2b', 'x-1c'] })
  t.strictSame(readQuery(parameters, []), { shout: null, family: [] })
  t.strictSame(readQuery(parameters, given('shout')), { shout: '', family: [] }, 'empty, but given')
  t.end()
})

t.test('nothing is ignored: all that is wrong is reported at once', (t) => {
  const allowed = ['shout', 'x-1']
  const query = 'shuot=1&shout=a&shout=b&toString=2'
  try {
    readQuery(parameters, given(query))
    t.fail('it throws')
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    t.equal(error.code, 'invalid_query')
    t.equal(
      error.message,
      'shuot: There is no such parameter: did you mean shout? toString: There is no such parameter. shout: It can be given only once.',
    )
    t.strictSame(error.extensions, {
      errors: [
        {
          parameter: 'shuot',
          detail: 'There is no such parameter: did you mean shout?',
          nearest: 'shout',
          allowed,
        },
        { parameter: 'toString', detail: 'There is no such parameter.', allowed },
        { parameter: 'shout', detail: 'It can be given only once.' },
      ],
    })
  }
  t.throws(() => readQuery(parameters, given('shout=no')), { message: 'shout: It is no.' })
  t.throws(() => readQuery({}, given('a=1')), { message: 'a: There is no such parameter.' })
  t.end()
})

t.test('a parameter of one name is documented as a value, or as a list with commas', (t) => {
  t.match(shout.documented, [{ name: 'shout', explode: false }])
  const exploded = single({ ...documentation('y'), explode: true }, 0, () => accepted(1))
  t.match(exploded.documented, [{ name: 'y', explode: true }])
  t.end()
})

t.test('an error names what was meant, where something is near', (t) => {
  t.strictSame(wrong('x', 'No', 'yes', ['yes']), {
    parameter: 'x',
    detail: 'No: did you mean yes?',
    nearest: 'yes',
    allowed: ['yes'],
  })
  t.strictSame(wrong('x', 'No', null, []), { parameter: 'x', detail: 'No.', allowed: [] })
  t.end()
})
