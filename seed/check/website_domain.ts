/** A site whose domain is nearly the organisation's name. */
import { meantLabel, nameLetters, registeredLabel } from './domain.ts'
import type { Check } from './evidence.ts'
import { contactsOf, linesOfValue } from './organisations.ts'

export const websiteDomain: Check = (records, parsed) =>
  contactsOf(records, parsed).flatMap((holder) => {
    const { contact, laureate } = holder
    const names = laureate ? [laureate.name.value, laureate.display_name.value] : [contact.name.value]
    return contact.websites.value.flatMap((site) => {
      const { hostname } = new URL(site)
      const label = registeredLabel(hostname)
      const meant = meantLabel(label, nameLetters(names))
      if (meant === null) return []
      return {
        resource: 'contacts' as const,
        record: contact.id.value,
        laureate: contact.laureate.value,
        field: 'websites',
        severity: 'warning' as const,
        message: `Le domaine du site, « ${label} », est presque « ${meant} », le nom de la structure.`,
        value: site,
        suggestion: site.replace(new RegExp(`${label}(?=\\.[^/]*(?:/|$))`, 'i'), meant),
        lines: linesOfValue('websites', site, holder),
      }
    })
  })
