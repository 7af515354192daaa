import t from 'tap'
import { ascending, contactsOf, linesOfValue } from '../../../seed/check/organisations.ts'
import { madeBrochure, madeRecords } from '../made_brochure.ts'

const parsed = madeBrochure({
  laureates: [{ emails: ['a@assol.fr', 'b@assol.fr'] }, { name: 'REPRISE' }],
  team: { name: "L'équipe" },
})
const contacts = contactsOf(madeRecords(parsed), parsed)

t.test('each contact beside what was parsed and its laureate', async (t) => {
  t.strictSame(
    contacts.map(({ contact, printed, laureate }) => [
      contact.id.value,
      printed.name.value,
      laureate?.id.value,
    ]),
    [
      ['2023-assol-contact', 'ASSOL', '2023-assol'],
      ['2023-reprise-contact', 'REPRISE', '2023-reprise'],
      ['2023-contact', "L'équipe", undefined],
    ],
  )
})

t.test('the line of a value', async (t) => {
  const [first] = contacts
  if (!first) throw new Error('no contact was made')
  t.strictSame(linesOfValue('emails', 'b@assol.fr', first), [25])
  t.strictSame(linesOfValue('emails', 'c@assol.fr', first), [23, 25], 'not printed')
})

t.test('a contact that was not parsed is left out', async (t) => {
  t.strictSame(contactsOf(madeRecords(parsed), madeBrochure({ laureates: [] })), [])
})

t.strictSame(ascending([5, 3, 5]), [3, 5])
