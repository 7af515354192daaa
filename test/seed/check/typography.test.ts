import t from 'tap'
import { typography } from '../../../seed/check/typography.ts'
import { findIn } from '../made_brochure.ts'

t.test('a slip is shown between the words around it', async (t) => {
  const presentation = 'La CRESS promeut\nl’ESS en Île -de-France. A travers elle.'
  const of = {
    resource: 'laureates',
    record: '2023-assol',
    laureate: '2023-assol',
    field: 'presentation',
    severity: 'info',
    lines: [11],
  }
  t.strictSame(findIn(typography, { laureates: [{ presentation }] }), [
    {
      ...of,
      message: 'Une espace précède le trait d’union : « en Île -de-France. A ».',
      value: 'en Île -de-France. A',
      suggestion: 'en Île-de-France. A',
    },
    {
      ...of,
      message: 'La majuscule est imprimée sans accent : « -de-France. A travers ».',
      value: '-de-France. A travers',
      suggestion: '-de-France. À travers',
    },
  ])
})

t.test('the same excerpt twice is one finding, with the lines of both', async (t) => {
  const presentation = 'Elle agit en Ile de France.\nElle agit en Ile de France.\nElle agit en Ile Seguin'
  t.strictSame(
    findIn(typography, { laureates: [{ presentation }] }).map(({ value, lines }) => [value, lines]),
    [
      ['en Ile de', [9, 11]],
      ['en Ile Seguin', [13]],
    ],
  )
})

t.test('a long word is shown in part', async (t) => {
  const title = `${'a'.repeat(100)},${'b'.repeat(100)}`
  t.match(findIn(typography, { laureates: [{ title }] }), [
    { value: `${'a'.repeat(40)},${'b'.repeat(40)}`, suggestion: `${'a'.repeat(40)}, ${'b'.repeat(40)}` },
  ])
})

t.test('a space in a postal code', async (t) => {
  t.strictSame(findIn(typography, { laureates: [{ postalCode: '92 000' }] }), [
    {
      resource: 'contacts',
      record: '2023-assol-contact',
      laureate: '2023-assol',
      field: 'postal_code',
      severity: 'info',
      message: 'Une espace coupe le code postal : « 92 000 ».',
      value: '92 000',
      suggestion: '92000',
      lines: [19],
    },
  ])
  const correction = { resource: 'contacts', record: '2023-assol-contact', field: 'postal_code' }
  const corrections = [{ ...correction, value: '92100', reason: 'Le code postal du siège.' }]
  t.strictSame(findIn(typography, { laureates: [{ postalCode: '92 000' }] }, { corrections }), [])
})

t.strictSame(findIn(typography, {}), [])
