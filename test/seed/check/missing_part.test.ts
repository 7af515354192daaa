import t from 'tap'
import { missingPart } from '../../../seed/check/missing_part.ts'
import { findIn, type MadeLaureate } from '../made_brochure.ts'

const WHOLE = { websites: ['https://assol.fr'], phones: ['01 41 37 95 30'], emails: ['contact@assol.fr'] }

const messages = (made: MadeLaureate) =>
  findIn(missingPart, { laureates: [made] }).map(({ field, message }) => [field, message])

t.test('a part that is missing, and the lines of the others', async (t) => {
  t.strictSame(findIn(missingPart, { laureates: [{ ...WHOLE, phones: [] }] }), [
    {
      resource: 'contacts',
      record: '2023-assol-contact',
      laureate: '2023-assol',
      field: 'phones',
      severity: 'info',
      message: 'Aucun téléphone n’est imprimé.',
      value: null,
      suggestion: null,
      lines: [17, 19, 21, 23, 25],
    },
  ])
})

t.test('every part', async (t) => {
  t.strictSame(messages(WHOLE), [])
  t.strictSame(messages({ street: null, postalCode: null, city: null }), [
    ['websites', 'Aucun site internet n’est imprimé.'],
    ['street_address', 'Aucune adresse n’est imprimée.'],
    ['phones', 'Aucun téléphone n’est imprimé.'],
    ['emails', 'Aucun courriel n’est imprimé.'],
  ])
  t.strictSame(messages({ ...WHOLE, postalCode: null }), [
    ['postal_code', 'L’adresse est imprimée sans code postal.'],
  ])
  t.strictSame(messages({ ...WHOLE, street: null, complement: 'BP 1', city: null }), [
    ['city', 'L’adresse est imprimée sans commune.'],
  ])
})

t.strictSame(
  findIn(missingPart, { laureates: [WHOLE], team: { name: "L'équipe", street: null, city: null } }),
  [],
  'nothing is expected of the team',
)
