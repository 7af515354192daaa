import t from 'tap'
import type { Correction } from '../../../seed/curation.ts'
import { correctorOf, findCorrectionErrors, findUnknownRecords } from '../../../seed/enrich/correct.ts'
import { absent, corrected, extracted, normalised } from '../../../seed/trace.ts'

const CODE: Correction = {
  resource: 'contacts',
  record: '2023-bicyclaide-contact',
  field: 'postal_code',
  value: '92400',
  reason: 'Le code postal de Courbevoie.',
}

const refusal = (correction: Partial<Correction>) => findCorrectionErrors([{ ...CODE, ...correction }])
const error = (message: string, excerpt: string) => [
  { line: null, message: `corrections.0: ${message}`, excerpt },
]

t.test('a sound correction', async (t) => {
  t.strictSame(refusal({}), [])
  t.strictSame(refusal({ value: null }), [])
})

t.test('what is refused before the records are known', async (t) => {
  t.strictSame(
    refusal({ resource: 'contact' }),
    error('expected a resource, the nearest is "contacts"', 'contact'),
  )
  t.strictSame(
    refusal({ resource: 'findings' }).map(({ excerpt }) => excerpt),
    ['findings'],
    'findings are made after the corrections',
  )
  t.strictSame(
    refusal({ field: 'postalcode' }),
    error('expected a field of contacts, the nearest is "postal_code"', 'postalcode'),
  )
  for (const field of ['id', 'edition', 'laureate']) {
    t.match(refusal({ field }), [{ message: /expected a field of contacts/ }], field)
  }
  t.match(refusal({ resource: 'laureates', field: 'organisation' }), [{ excerpt: 'organisation' }])
  t.strictSame(refusal({ value: '924' }), error('expected a value that contacts.postal_code allows', '"924"'))
  t.strictSame(refusal({ value: 92400 }), error('expected a value that contacts.postal_code allows', '92400'))
})

t.test('a field is corrected once', async (t) => {
  t.strictSame(findCorrectionErrors([CODE, { ...CODE, field: 'city', value: 'Courbevoie' }, CODE]), [
    { line: null, message: 'corrections.2: expected one correction of a field', excerpt: 'postal_code' },
  ])
})

t.test('a record that there is not', async (t) => {
  const known = new Map([['contacts', ['2023-bicyclaide-contact']]])
  t.strictSame(findUnknownRecords([CODE], known), [])
  t.strictSame(
    findUnknownRecords([{ ...CODE, record: '2023-byciclaide-contact' }], known),
    error(
      'expected a record of contacts, the nearest is "2023-bicyclaide-contact"',
      '2023-byciclaide-contact',
    ),
  )
  t.strictSame(
    findUnknownRecords([{ ...CODE, resource: 'actions' }], known),
    error('expected a record of actions, there is none', '2023-bicyclaide-contact'),
  )
})

t.test('a correction replaces the value and keeps what is printed', async (t) => {
  const replaced = (value: unknown, before: Parameters<ReturnType<typeof correctorOf>>[2][string]) =>
    correctorOf([{ ...CODE, value }])(CODE.resource, CODE.record, { postal_code: before, city: before })
  const printed = extracted('93400', [67])
  const { reason } = CODE
  t.strictSame(replaced('92400', printed), {
    postal_code: corrected('92400', printed.trace, '93400', 'curation.json', reason),
    city: printed,
  })
  const spaced = normalised('93400', [67], '93 400')
  t.strictSame(
    replaced('92400', spaced).postal_code,
    corrected('92400', spaced.trace, '93 400', 'curation.json', reason),
  )
  const list = extracted(['a', 'b'], [67])
  t.strictSame(
    replaced(['c'], list).postal_code,
    corrected(['c'], list.trace, '["a","b"]', 'curation.json', reason),
  )
  const missing = absent('Rien.')
  t.strictSame(
    replaced('92400', missing).postal_code,
    corrected('92400', missing.trace, null, 'curation.json', reason),
  )
})

t.test('a value that is taken away has no method', async (t) => {
  const part = { postal_code: extracted('93400', [67]) }
  t.strictSame(correctorOf([{ ...CODE, value: null }])(CODE.resource, CODE.record, part), {
    postal_code: {
      value: null,
      trace: { lines: [67], method: null, source: 'curation.json', printed: '93400', reason: CODE.reason },
    },
  })
})
