import t from 'tap'
import { correctorOf } from '../../../seed/enrich/correct.ts'
import { editionRecord } from '../../../seed/enrich/edition.ts'
import { laureateRecords, organisationOf } from '../../../seed/enrich/laureate.ts'
import { placeOf } from '../../../seed/enrich/place.ts'
import { findSeat } from '../../../seed/enrich/seat.ts'
import { corrected, derived, enriched, extracted } from '../../../seed/trace.ts'
import { type MadeLaureate, madeBrochure, madeCuration } from '../made_brochure.ts'

function recordsOf(made: MadeLaureate, curated: unknown = {}) {
  const { edition, laureates, lines } = madeBrochure({ laureates: [made] })
  const curation = madeCuration(curated)
  const correct = correctorOf(curation.corrections)
  const [parsed] = laureates
  if (!parsed) throw new Error('no laureate was made')
  const context = { edition: editionRecord(edition, correct), lines, curation, correct }
  return { parsed, ...laureateRecords(parsed, context) }
}

t.test('a laureate, known by the year and its printed name', async (t) => {
  const { parsed, laureate, action, purposes, contact } = recordsOf({
    name: 'LA SOCIÉTÉ DU PARTAGE',
    presentation: 'Créée en 2023, elle agit.',
  })
  const seat = findSeat({ postal_code: '92000', city: 'Nanterre', cedex: null }, '92')
  t.strictSame(laureate, {
    id: derived('2023-la-societe-du-partage', [7], 'D’après l’année et le nom imprimés.'),
    edition: derived('2023', [1], 'L’édition de la brochure.'),
    organisation: derived('la-societe-du-partage', [7], 'D’après le nom imprimé.'),
    name: parsed.name,
    display_name: derived('LA SOCIÉTÉ DU PARTAGE', [7], 'Le nom imprimé.'),
    legal_form: parsed.legal_form,
    presentation: parsed.presentation,
    founded_year: derived(2023, [9], 'D’après les mots « Créée en 2023 » de la présentation.'),
    ...placeOf(seat, parsed.contact.city),
  })
  t.strictSame(
    [action, ...purposes, contact].map(({ id, laureate }) => [id.value, laureate.value]),
    [
      ['2023-la-societe-du-partage-action', '2023-la-societe-du-partage'],
      ['2023-la-societe-du-partage-purpose-1', '2023-la-societe-du-partage'],
      ['2023-la-societe-du-partage-contact', '2023-la-societe-du-partage'],
    ],
  )
})

t.test('what the curation says of it', async (t) => {
  const { laureate } = recordsOf(
    { name: 'PROBONOLAB' },
    {
      organisations: { probonolab: { value: 'pro-bono-lab', reason: 'Le nom de 2024.' } },
      display_names: { 'pro-bono-lab': { value: 'Pro Bono Lab', reason: 'La présentation.' } },
    },
  )
  t.equal(laureate.id.value, '2023-probonolab', 'identifiers are those of the printed name')
  t.strictSame(laureate.organisation, enriched('pro-bono-lab', [7], 'curation.json', 'Le nom de 2024.'))
  t.strictSame(laureate.display_name, enriched('Pro Bono Lab', [7], 'curation.json', 'La présentation.'))
})

t.test('what is deduced is deduced of the corrected text', async (t) => {
  const correction = { resource: 'laureates', record: '2023-assol', reason: 'Relu.' }
  const { laureate, parsed } = recordsOf(
    { presentation: 'Créée en 1968, elle agit.' },
    {
      corrections: [
        { ...correction, field: 'presentation', value: 'Créée en 1986, elle agit.' },
        { ...correction, field: 'name', value: 'ASSOL MNCP' },
      ],
    },
  )
  t.equal(laureate.id.value, '2023-assol')
  t.equal(laureate.founded_year.value, 1986)
  t.strictSame(laureate.name, corrected('ASSOL MNCP', parsed.name.trace, 'ASSOL', 'curation.json', 'Relu.'))
  t.equal(laureate.display_name.value, 'ASSOL MNCP')
})

t.test('a name that is a word of the language is no entry of the curation', async (t) => {
  t.strictSame(
    organisationOf(extracted('CONSTRUCTOR', [7]), madeCuration()),
    derived('constructor', [7], 'D’après le nom imprimé.'),
  )
})
