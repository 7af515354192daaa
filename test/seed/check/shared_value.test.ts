import t from 'tap'
import { sharedValue } from '../../../seed/check/shared_value.ts'
import { findIn } from '../made_brochure.ts'

const shared = sharedValue({ field: 'emails', label: 'Le courriel', same: (value) => value.toLowerCase() })

t.test('a finding for each contact that shares it, the team’s too', async (t) => {
  const emails = ['contact@assol.fr']
  const laureates = [{ emails }, { name: 'REPRISE', emails: ['Contact@assol.fr', 'contact@assol.fr'] }]
  const team = { name: "L'équipe PROGR'ESS", emails }
  const of = { resource: 'contacts', field: 'emails', severity: 'warning', suggestion: null }
  const lines = [23, 41, 43, 53]
  t.strictSame(
    findIn(shared, { laureates, team }),
    [
      {
        record: '2023-assol-contact',
        laureate: '2023-assol',
        message: "Le courriel contact@assol.fr est imprimé aussi pour REPRISE, L'équipe PROGR'ESS.",
        value: 'contact@assol.fr',
      },
      {
        record: '2023-reprise-contact',
        laureate: '2023-reprise',
        message: "Le courriel Contact@assol.fr est imprimé aussi pour ASSOL, L'équipe PROGR'ESS.",
        value: 'Contact@assol.fr',
      },
      {
        record: '2023-contact',
        laureate: null,
        message: 'Le courriel contact@assol.fr est imprimé aussi pour ASSOL, REPRISE.',
        value: 'contact@assol.fr',
      },
    ].map((one) => ({ ...of, ...one, lines })),
  )
})

t.test('neither twice in one contact nor by one organisation under two names', async (t) => {
  const emails = ['contact@assol.fr']
  t.strictSame(findIn(shared, { laureates: [{ emails: [...emails, ...emails] }] }), [])
  const curation = { organisations: { 'assol-bis': { value: 'assol', reason: 'La même association.' } } }
  t.strictSame(findIn(shared, { laureates: [{ emails }, { name: 'ASSOL BIS', emails }] }, curation), [])
})

t.test('a corrected value stands on the lines of what it replaces', async (t) => {
  const correction = {
    resource: 'contacts',
    record: '2023-reprise-contact',
    field: 'emails',
    value: ['contact@assol.fr'],
    reason: 'Le courriel du site.',
  }
  const laureates = [{ emails: ['contact@assol.fr'] }, { name: 'REPRISE', emails: ['x@assol.fr'] }]
  t.match(findIn(shared, { laureates }, { corrections: [correction] }), [
    { lines: [23, 41] },
    { lines: [23, 41] },
  ])
})

t.test('of many organisations three are named', async (t) => {
  const messages = (count: number) =>
    findIn(shared, {
      laureates: Array.from({ length: count }, (_, index) => ({ name: `N${index}`, emails: ['a@b.fr'] })),
    }).map(({ message, lines }) => [message, lines.length])
  t.strictSame(messages(5).at(0), ['Le courriel a@b.fr est imprimé aussi pour N1, N2, N3 et 1 autre.', 4])
  t.strictSame(messages(6).at(-1), ['Le courriel a@b.fr est imprimé aussi pour N0, N1, N2 et 2 autres.', 4])
})
