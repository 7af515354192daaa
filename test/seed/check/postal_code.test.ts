import t from 'tap'
import { postalCode } from '../../../seed/check/postal_code.ts'
import { findIn } from '../made_brochure.ts'

const found = (postal: string | null, city: string, cedex?: string) =>
  findIn(postalCode, {
    laureates: [{ name: 'BICYCLAIDE', postalCode: postal, city, ...(cedex === undefined ? {} : { cedex }) }],
  })

t.test('the code of another commune', async (t) => {
  t.strictSame(found('93400', 'Courbevoie'), [
    {
      resource: 'contacts',
      record: '2023-bicyclaide-contact',
      laureate: '2023-bicyclaide',
      field: 'postal_code',
      severity: 'error',
      message: 'Le code postal 93400 n’est pas de Courbevoie, dont le code postal est 92400.',
      value: '93400',
      suggestion: '92400',
      lines: [19, 21],
    },
  ])
})

t.test('a commune with several codes, or with none: nothing can be suggested', async (t) => {
  t.match(found('69100', 'Lyon'), [
    {
      message: 'Le code postal 69100 n’est pas de Lyon, dont les codes postaux vont de 69001 à 69009.',
      suggestion: null,
    },
  ])
  t.match(found('98499', 'Archipel des Kerguelen'), [
    {
      message: 'Le code postal 98499 n’est pas d’Archipel des Kerguelen, qui n’a pas de code postal connu.',
      suggestion: null,
    },
  ])
})

t.test('a CEDEX code of another département', async (t) => {
  t.match(found('93015', 'Nanterre', 'CEDEX'), [
    {
      message: 'Le code postal 93015 n’est pas de Nanterre, qui est dans le département 92.',
      suggestion: null,
    },
  ])
})

t.test('nothing else', async (t) => {
  t.strictSame(found('92400', 'Courbevoie'), [])
  t.strictSame(found('69009', 'Lyon'), [])
  t.strictSame(found('92015', 'Nanterre', 'CEDEX'), [])
  t.strictSame(found(null, 'Nanterre'), [])
  t.strictSame(found('92000', 'Nantère'), [], 'an unknown commune is another finding')
})

t.test('nor an accepted correction', async (t) => {
  const correction = {
    resource: 'contacts',
    record: '2023-bicyclaide-contact',
    field: 'postal_code',
    value: '92400',
    reason: 'Le code postal de Courbevoie.',
  }
  const made = { laureates: [{ name: 'BICYCLAIDE', postalCode: '93400', city: 'Courbevoie' }] }
  t.strictSame(findIn(postalCode, made, { corrections: [correction] }), [])
})
