import t from 'tap'
import { sharedTelephone } from '../../../seed/check/shared_telephone.ts'
import { findIn } from '../made_brochure.ts'

t.test('the telephone is shown as printed', async (t) => {
  const laureates = [
    { name: 'BICYCLAIDE', phones: ['01 47 93 41 08'] },
    { name: 'MAISON PROXITE', phones: ['01 41 37 95 30', '0147934108'] },
  ]
  const display = { bicyclaide: { value: 'BicyclAide', reason: 'La présentation l’écrit ainsi.' } }
  const of = { resource: 'contacts', field: 'phones', severity: 'warning', suggestion: null, lines: [23, 43] }
  t.strictSame(findIn(sharedTelephone, { laureates }, { display_names: display }), [
    {
      ...of,
      record: '2023-bicyclaide-contact',
      laureate: '2023-bicyclaide',
      message: 'Le téléphone 01 47 93 41 08 est imprimé aussi pour MAISON PROXITE.',
      value: '01 47 93 41 08',
    },
    {
      ...of,
      record: '2023-maison-proxite-contact',
      laureate: '2023-maison-proxite',
      message: 'Le téléphone 0147934108 est imprimé aussi pour BicyclAide.',
      value: '0147934108',
    },
  ])
})

t.test('a number that a correction adds is shown as it is published', async (t) => {
  const correction = {
    resource: 'contacts',
    record: '2023-b-contact',
    field: 'phones',
    value: ['+33147934108'],
    reason: 'Le numéro du site.',
  }
  const laureates = [{ name: 'A', phones: ['01 47 93 41 08'] }, { name: 'B' }]
  t.match(findIn(sharedTelephone, { laureates }, { corrections: [correction] }), [
    { value: '01 47 93 41 08' },
    { value: '+33147934108' },
  ])
})
