/** A mailbox whose domain is nearly the organisation's name or site. */
import { meantLabel, nameLetters, registeredLabel } from './domain.ts'
import type { Check } from './evidence.ts'
import { contactsOf, linesOfValue } from './organisations.ts'

/** Providers of mailboxes to anyone: their domains are nobody's name. */
const PROVIDERS: ReadonlySet<string> = new Set(
  (
    'aliceadsl aol bbox free gmail gmx googlemail hotmail icloud laposte live mailo msn neuf numericable orange ' +
    'outlook pm proton protonmail riseup sfr wanadoo yahoo ymail zaclys'
  ).split(' '),
)

export const mailboxDomain: Check = (records, parsed) =>
  contactsOf(records, parsed).flatMap((holder) => {
    const { contact, laureate } = holder
    const sites = contact.websites.value.map((site) => registeredLabel(new URL(site).hostname))
    const names = laureate ? [laureate.name.value, laureate.display_name.value] : [contact.name.value]
    return contact.emails.value.flatMap((mailbox) => {
      const at = mailbox.lastIndexOf('@') + 1
      const label = registeredLabel(mailbox.slice(at))
      const meant = PROVIDERS.has(label) ? null : meantLabel(label, [...nameLetters(names), ...sites])
      if (meant === null) return []
      return {
        resource: 'contacts' as const,
        record: contact.id.value,
        laureate: contact.laureate.value,
        field: 'emails',
        severity: 'warning' as const,
        message: `Le domaine du courriel, « ${label} », est presque « ${meant} », le nom ou le site de la structure.`,
        value: mailbox,
        suggestion: mailbox.slice(0, at) + mailbox.slice(at).toLowerCase().replace(label, meant),
        lines: linesOfValue('emails', mailbox, holder),
      }
    })
  })
