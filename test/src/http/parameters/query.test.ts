import { Type } from '@sinclair/typebox'
import t from 'tap'
import { linksFrom } from '../../../../src/http/links.ts'
import {
  accepted,
  type DependentParameter,
  type Parameter,
  refused,
  single,
} from '../../../../src/http/parameters/parameter.ts'
import { readParameters, readQuery } from '../../../../src/http/parameters/query.ts'
import { Problem } from '../../../../src/http/problems.ts'
import { CONTEXT } from './readings.ts'

function documentation(name: string) {
  return { name, description: { en: name, fr: name }, schema: Type.String(), example: 'x' }
}

const shout = single<string | null>(documentation('shout'), null, (value, name) =>
  value === 'no' ? refused(name, 'It is no.', 'yes') : accepted(value.toUpperCase()),
)

/** A family of names, of which the contract documents one. */
const family: Parameter<readonly string[]> = {
  documented: [{ ...documentation('x-name'), explode: true }],
  owns: (name) => name.startsWith('x-'),
  read: (given) => accepted(given.map(({ name, value }) => `${name}${value}`)),
}

/** A cursor that needs all of the query as it is. */
const after: DependentParameter<string | null> = {
  documented: [{ ...documentation('after'), explode: false }],
  read([first], { rest, revision }) {
    if (first === undefined) return accepted(null)
    const whole = `${revision}${rest.length}`
    return first.value === whole
      ? accepted(whole)
      : { errors: [{ parameter: 'after', detail: `It is not ${whole}.` }], instead: [] }
  },
}

const parameters = { shout, family, after }
const asked = { ...CONTEXT, path: '/v1', revision: 'r', links: linksFrom(() => 'http://x') }
const given = (query: string) => [...new URLSearchParams(query)].map(([name, value]) => ({ name, value }))

function problemOf(query: string): Problem {
  try {
    readQuery(parameters, given(query), asked)
  } catch (error) {
    if (error instanceof Problem) return error
  }
  throw new Error(`${query} can be read.`)
}

t.test('each parameter reads what was given under its own names', (t) => {
  const read = (query: string) => readQuery(parameters, given(query), asked)
  t.strictSame(read('x-2=b&shout=a&x-1=c'), { shout: 'A', family: ['x-2b', 'x-1c'], after: null })
  t.strictSame(read(''), { shout: null, family: [], after: null })
  t.strictSame(read('shout'), { shout: '', family: [], after: null }, 'empty, but given')
  t.strictSame(read('after=r1&shout=a'), { shout: 'A', family: [], after: 'r1' }, 'in the light of the rest')
  t.strictSame(readParameters(parameters, given('shout=a'), asked), {
    value: { shout: 'A', family: [], after: null },
  })
  t.end()
})

t.test('nothing is ignored: all that is wrong is reported at once, with what can be asked', (t) => {
  const allowed = ['shout', 'x-name', 'after']
  const problem = problemOf('shuot=1&shout=a&shout=b&toString=2&toString=3')
  t.equal(problem.code, 'invalid_query')
  t.equal(
    problem.message,
    'shuot: There is no such parameter: did you mean shout? toString: There is no such parameter. shout: It can be given only once.',
  )
  t.strictSame(problem.extensions, {
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
    errors_total: 3,
    corrected: 'http://x/v1?shout=a',
  })
  t.equal(problemOf('shout=no&x-1=%26&x-1=a').extensions.corrected, 'http://x/v1?shout=yes&x-1=%26&x-1=a')
  t.throws(() => readQuery({}, given('a=1'), asked), {
    message: 'a: There is no such parameter.',
    extensions: { corrected: 'http://x/v1' },
  })
  t.end()
})

t.test('a misspelt parameter is read as the one that was meant', (t) => {
  const { extensions } = problemOf('shot=no&xname=b&x-name=a')
  t.equal(extensions.corrected, 'http://x/v1?shout=yes&x-name=a&x-name=b')
  t.match(extensions.errors, [{ parameter: 'shot' }, { parameter: 'xname' }, { detail: 'It is no.' }])
  t.end()
})

t.test('a walk that cannot go on begins anew', (t) => {
  t.match(problemOf('after=x&shout=a').extensions, {
    corrected: 'http://x/v1?shout=a',
    restart: 'http://x/v1?shout=a',
  })
  const { extensions } = problemOf('after=r1&shot=a')
  t.equal(extensions.corrected, 'http://x/v1?after=r1&shout=a', 'it goes on where it can')
  t.notOk('restart' in extensions)
  t.end()
})

t.test('what can be asked fits into a URL', (t) => {
  const long = `x-1=${"'".repeat(3000)}`
  t.equal(problemOf(`shot=a&${long}`).extensions.corrected, 'http://x/v1?shout=a')
  t.match(problemOf(`shot=a&after=r2&${long}`).extensions, {
    corrected: 'http://x/v1?shout=a',
    restart: 'http://x/v1?shout=a',
  })
  t.end()
})
