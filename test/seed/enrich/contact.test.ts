import t from 'tap'
import { type ContactOf, contactRecord } from '../../../seed/enrich/contact.ts'
import { correctorOf } from '../../../seed/enrich/correct.ts'
import { citeReference } from '../../../seed/enrich/reference.ts'
import { absent, corrected, derived, enriched, extracted } from '../../../seed/trace.ts'
import { type MadeLaureate, madeBrochure } from '../made_brochure.ts'

const OF: ContactOf = {
  id: '2023-assol-contact',
  edition: extracted('2023', [1]),
  laureate: extracted('2023-assol', [7]),
  kind: 'laureate',
  funder: '92',
  names: ['ASSOL'],
}

function contactOf(made: MadeLaureate, correct = correctorOf([]), of: Partial<ContactOf> = {}) {
  const [laureate] = madeBrochure({ laureates: [made] }).laureates
  if (!laureate) throw new Error('no laureate was made')
  return { parsed: laureate.contact, ...contactRecord(laureate.contact, { ...OF, ...of }, correct) }
}

const source = citeReference('@etalab/decoupage-administratif')

t.test('what is printed, and what is deduced of it', async (t) => {
  const { parsed, record, seat } = contactOf({ emails: ['assol.nanterre@gmail.com'] })
  const { lines, ...printed } = parsed
  t.strictSame(record, {
    ...printed,
    id: derived('2023-assol-contact', [7], 'D’après l’année et le nom imprimés.'),
    edition: OF.edition,
    laureate: OF.laureate,
    kind: derived('laureate', [7], 'D’après la place du contact dans la brochure.'),
    insee_code: enriched('92050', [21], source, 'D’après le nom et le code postal imprimés.'),
    personal_data: derived(false, [23], 'Aucun courriel ne porte le nom d’une personne.'),
  })
  t.equal(seat.commune?.code, '92050')
  t.equal(lines.get('assol.nanterre@gmail.com'), 23)
})

t.test('the commune is that of the corrected address', async (t) => {
  const correct = correctorOf(
    [
      ['city', 'Courbevoie'],
      ['postal_code', '92400'],
      ['personal_data', true],
    ].map(([field, value]) => ({
      resource: 'contacts',
      record: '2023-assol-contact',
      field: String(field),
      value,
      reason: 'Le siège.',
    })),
  )
  const { record, parsed } = contactOf({ city: 'Nantère' }, correct)
  t.strictSame(
    record.city,
    corrected('Courbevoie', parsed.city.trace, 'Nantère', 'curation.json', 'Le siège.'),
  )
  t.equal(record.insee_code.value, '92026')
  t.equal(record.personal_data.value, true)
})

t.test('without a commune there is no code', async (t) => {
  const { record, seat } = contactOf({ city: null })
  t.strictSame(record.insee_code, absent('Aucune commune n’est imprimée.'))
  t.strictSame(seat, { commune: null, reason: 'Aucune commune n’est imprimée.' })
})

t.test('a mailbox of the organisation’s units and names is no person’s', async (t) => {
  const isPersonal = (made: MadeLaureate, names: string[]) =>
    contactOf(made, correctorOf([]), { names }).record.personal_data.value
  const emails = ['attractivite.partage@exemple.fr']
  t.equal(isPersonal({ emails }, []), true)
  t.equal(isPersonal({ emails, units: ['Service Attractivité'] }, ['Société du Partage']), false)
})
