/** A part of a laureate's contact that is not printed. */
import type { ContactRecord } from '../records.ts'
import type { Check } from './evidence.ts'
import { ascending } from './organisations.ts'

type Field = keyof ContactRecord

/** The parts, by the field that would hold them, and what is said of one that is missing. */
const PARTS: readonly { field: Field; message: string; isMissing: (contact: ContactRecord) => boolean }[] = [
  {
    field: 'websites',
    message: 'Aucun site internet n’est imprimé.',
    isMissing: ({ websites }) => websites.value.length === 0,
  },
  {
    field: 'street_address',
    message: 'Aucune adresse n’est imprimée.',
    isMissing: (contact) => hasNoAddress(contact),
  },
  {
    field: 'postal_code',
    message: 'L’adresse est imprimée sans code postal.',
    isMissing: (contact) => contact.postal_code.value === null && !hasNoAddress(contact),
  },
  {
    field: 'city',
    message: 'L’adresse est imprimée sans commune.',
    isMissing: (contact) => contact.city.value === null && !hasNoAddress(contact),
  },
  {
    field: 'phones',
    message: 'Aucun téléphone n’est imprimé.',
    isMissing: ({ phones }) => phones.value.length === 0,
  },
  {
    field: 'emails',
    message: 'Aucun courriel n’est imprimé.',
    isMissing: ({ emails }) => emails.value.length === 0,
  },
]

function hasNoAddress(contact: ContactRecord): boolean {
  const { address_complement, street_address, postal_code, city } = contact
  return [address_complement, street_address, postal_code, city].every(({ value }) => value === null)
}

/** What was withheld is not published, but it was printed. */
const isWithheld = (contact: ContactRecord, field: Field) => contact[field].trace.method === 'withheld'

/** The lines on which the parts stand that are printed: what one looks at to see that the other is not. */
function printedLines({
  websites,
  street_address,
  postal_code,
  city,
  phones,
  emails,
}: ContactRecord): number[] {
  return ascending(
    [websites, street_address, postal_code, city, phones, emails].flatMap(({ trace }) => trace.lines),
  )
}

/** The programme's team is reached through the département: nothing is expected of its contact. */
export const missingPart: Check = ({ contacts }) =>
  contacts
    .filter(({ laureate }) => laureate.value !== null)
    .flatMap((contact) =>
      PARTS.filter((part) => part.isMissing(contact) && !isWithheld(contact, part.field)).map(
        ({ field, message }) => ({
          resource: 'contacts' as const,
          record: contact.id.value,
          laureate: contact.laureate.value,
          field,
          severity: 'info' as const,
          message,
          value: null,
          suggestion: null,
          lines: printedLines(contact),
        }),
      ),
    )
