/** The records of each organisation side by side, as the rules look at them. */
import type { ParsedBrochure, ParsedContact } from '../brochure.ts'
import type { ContactRecord, EditionRecords, LaureateRecord } from '../records.ts'

export interface ContactOfOrganisation {
  readonly contact: ContactRecord
  /** The same as it was parsed: it knows the line of each value of a list. */
  readonly printed: ParsedContact
  /** Null for the team of the programme. */
  readonly laureate: LaureateRecord | null
}

/** The contacts in the order of the brochure; `enrich` makes one for each laureate, then the team's. */
export function contactsOf(records: EditionRecords, parsed: ParsedBrochure): ContactOfOrganisation[] {
  const printed = [...parsed.laureates.map(({ contact }) => contact), ...(parsed.team ? [parsed.team] : [])]
  return records.contacts.flatMap((contact, index) => {
    const same = printed[index]
    return same ? { contact, printed: same, laureate: records.laureates[index] ?? null } : []
  })
}

/** The lines of one value of a list of the contact: its own line, else (it was corrected) the list's. */
export function linesOfValue(
  field: 'phones' | 'emails' | 'websites',
  value: string,
  { contact, printed }: ContactOfOrganisation,
): readonly number[] {
  const line = printed.lines.get(value)
  return line === undefined ? contact[field].trace.lines : [line]
}

export const ascending = (lines: Iterable<number>): number[] => [...new Set(lines)].sort((a, b) => a - b)
