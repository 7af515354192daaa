/** The publisher's policy: whether mailboxes that name a person are published. */
import type { Config } from '../../src/config.ts'
import { personalMailboxes } from '../enrich/personal_data.ts'
import type { EditionRecords } from '../records.ts'

/** What the setting may say. */
export type Policy = Config['PERSONAL_DATA']

/** Why a mailbox is withheld that nobody asked about. */
export const POLICY_REASON =
  'L’éditeur ne publie pas les courriels qui portent le nom d’une personne (PERSONAL_DATA=withhold).'

/** The mailboxes of an edition that name a person, each once. */
export function mailboxesOfPersons({
  editions: [edition],
  laureates,
  contacts,
}: Pick<EditionRecords, 'editions' | 'laureates' | 'contacts'>): string[] {
  const names = new Map(
    laureates.map(({ id, name, display_name }) => [id.value, [name.value, display_name.value]]),
  )
  const ofProgramme = [edition.programme.value, edition.funder.value]
  const mailboxes = contacts.flatMap(({ laureate, name, units, city, emails }) => {
    const own = (laureate.value === null ? undefined : names.get(laureate.value)) ?? ofProgramme
    return personalMailboxes(emails.value, [...own, name.value, ...units.value, city.value ?? ''])
  })
  return [...new Set(mailboxes)]
}
