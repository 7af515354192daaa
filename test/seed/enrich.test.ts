import t from 'tap'
import { enrich } from '../../seed/enrich.ts'
import { absent } from '../../seed/trace.ts'
import { madeBrochure, madeCuration, madeRecords } from './made_brochure.ts'

const entry = (value: string) => ({ value, reason: 'Choisi.' })

t.test('the records of an edition, the team’s contact last', async (t) => {
  const statement = "PROGR'ESS participe au loyer et à la formation."
  const records = madeRecords(
    madeBrochure({ laureates: [{ statement }, { name: 'REPRISE' }], team: { name: "L'équipe" } }),
  )
  const ids = Object.entries(records).map(([resource, list]) => [
    resource,
    // Each list has its own type; all of them have an identifier.
    (list as readonly { id: { value: string } }[]).map(({ id }) => id.value),
  ])
  t.strictSame(Object.fromEntries(ids), {
    editions: ['2023'],
    laureates: ['2023-assol', '2023-reprise'],
    actions: ['2023-assol-action', '2023-reprise-action'],
    funding_purposes: ['2023-assol-purpose-1', '2023-assol-purpose-2', '2023-reprise-purpose-1'],
    contacts: ['2023-assol-contact', '2023-reprise-contact', '2023-contact'],
  })
  t.match(records.contacts.at(-1), {
    kind: { value: 'programme_team' },
    laureate: absent('L’équipe du programme n’est pas un lauréat.'),
  })
})

t.test('an entry of the curation that names nothing is refused', async (t) => {
  const refused = (curation: unknown) => enrich(madeBrochure(), madeCuration(curation))
  const error = (message: string, excerpt: string) => ({
    ok: false,
    errors: [{ line: null, message, excerpt }],
  })
  t.strictSame(
    refused({ display_names: { asol: entry('Assol') } }),
    error('display_names: expected an organisation of the edition, the nearest is "assol"', 'asol'),
  )
  t.strictSame(
    refused({
      organisations: { assol: entry('assol-mncp') },
      display_names: { 'assol-mncp': entry('Assol'), assol: entry('Assol') },
    }),
    error('display_names: expected an organisation of the edition, the nearest is "assol-mncp"', 'assol'),
  )
  t.strictSame(
    refused({ organisations: { asol: entry('assol') } }),
    error('organisations: expected an organisation of the edition, the nearest is "assol"', 'asol'),
  )
  const correction = { resource: 'contacts', record: '2023-asol-contact', field: 'city', value: 'Clichy' }
  t.strictSame(
    refused({ corrections: [{ ...correction, reason: 'Le siège.' }] }),
    error(
      'corrections.0: expected a record of contacts, the nearest is "2023-assol-contact"',
      '2023-asol-contact',
    ),
  )
  t.match(refused({ corrections: [{ ...correction, field: 'citi', reason: 'Le siège.' }] }), {
    ok: false,
    errors: [
      { message: 'corrections.0: expected a field of contacts, the nearest is "city"', excerpt: 'citi' },
    ],
  })
})

t.test('the same brochure and curation give the same records', async (t) => {
  t.strictSame(madeRecords(madeBrochure()), madeRecords(madeBrochure()))
})
