import t from 'tap'
import { correctorOf } from '../../../seed/enrich/correct.ts'
import { editionRecord } from '../../../seed/enrich/edition.ts'
import { citeReference } from '../../../seed/enrich/reference.ts'
import { territoryOf } from '../../../seed/enrich/territory.ts'
import { absent, derived, enriched, extracted, normalised } from '../../../seed/trace.ts'
import { madeBrochure } from '../made_brochure.ts'

const recordOf = (funder: string) => editionRecord(madeBrochure({ funder }).edition, correctorOf([]))

t.test('the record is what was parsed, with the funder told', async (t) => {
  const { edition } = madeBrochure()
  t.strictSame(editionRecord(edition, correctorOf([])), {
    ...edition,
    id: derived('2023', [1], 'L’année de l’édition.'),
    funder: normalised('Département des Hauts-de-Seine', [5], 'DEPARTEMENT DES HAUTS-DE-SEINE'),
    department_code: enriched(
      '92',
      [5],
      citeReference('@etalab/decoupage-administratif'),
      'Le code du département que nomment les titres des actions.',
    ),
    ...territoryOf(extracted('92', [5])),
  })
})

t.test('every way to name a département', async (t) => {
  const told = (funder: string) => {
    const record = recordOf(funder)
    return [record.funder.value, record.department_code.value]
  }
  t.strictSame(told("DÉPARTEMENT DE L'ESSONNE"), ["Département de l'Essonne", '91'])
  t.strictSame(told('DEPARTEMENT DU VAL D’OISE'), ["Département du Val-d'Oise", '95'])
  t.strictSame(told('Departement de la Seine Saint Denis'), ['Département de la Seine-Saint-Denis', '93'])
  t.strictSame(told("DEPARTEMENT D'ILLE-ET-VILAINE"), ["Département d'Ille-et-Vilaine", '35'])
  t.strictSame(told('DEPARTEMENT DE PARIS'), ['Département de Paris', '75'])
})

t.test('another funder stays as printed', async (t) => {
  for (const funder of ['VILLE DE NANTERRE', 'DEPARTEMENT DES MERVEILLES']) {
    const record = recordOf(funder)
    t.strictSame(record.funder, extracted(funder, [5]))
    t.strictSame(record.department_code, absent('Le financeur imprimé n’est pas un département connu.'))
  }
})
