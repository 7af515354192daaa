import t from 'tap'
import { prepareEdition } from '../../../seed/pipeline.ts'
import { readSource } from '../../../seed/source.ts'
import { mailboxesOfPersons } from '../../../seed/withhold/policy.ts'
import { EDITION_2023 } from '../../world.ts'

t.test('mailboxes that name a person, each once, and none of an organisation', async (t) => {
  const prepared = prepareEdition(readSource(EDITION_2023))
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.errors))
  const { records } = prepared.value
  const found = mailboxesOfPersons(records)
  t.ok(found.includes('helene.courtois@lespetitescantines.org'))
  t.notOk(found.includes('contact@assol-mncp.fr'))
  const marked = records.contacts.filter(({ personal_data }) => personal_data.value)
  t.strictSame(
    found.toSorted(),
    [...new Set(marked.flatMap(({ emails }) => emails.value))]
      .filter((one) => found.includes(one))
      .toSorted(),
  )
  const twice = { ...records, contacts: [...records.contacts, ...records.contacts] }
  t.strictSame(mailboxesOfPersons(twice), found)
})
