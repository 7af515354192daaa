/** The records of the contacts. */
import type { ParsedContact } from '../brochure.ts'
import type { ContactRecord } from '../records.ts'
import { absent, derived, enriched } from '../trace.ts'
import type { Correct } from './correct.ts'
import { gazetteer } from './gazetteer.ts'
import { personalData } from './personal_data.ts'
import { findSeat, type Seat } from './seat.ts'

/** What a contact is of: its identifiers, and what tells its commune and its mailboxes. */
export interface ContactOf {
  readonly id: string
  readonly edition: ContactRecord['edition']
  readonly laureate: ContactRecord['laureate']
  readonly kind: 'laureate' | 'programme_team'
  readonly funder: string | null
  /** The names of the organisation, besides the contact's own. */
  readonly names: readonly string[]
}

function codeOf({ commune, reason }: Seat, lines: readonly number[]): ContactRecord['insee_code'] {
  return commune === null ? absent(reason) : enriched(commune.code, lines, gazetteer().source, reason)
}

/**
 * The record of a contact and the seat it leads to.
 * The printed address is corrected first, so that the commune is that of the corrected one.
 */
export function contactRecord(
  { lines: _, ...parsed }: ParsedContact,
  { id, edition, laureate, kind, funder, names }: ContactOf,
  correct: Correct,
): { record: ContactRecord; seat: Seat } {
  const printed = correct('contacts', id, parsed)
  const seat = findSeat(
    { postal_code: printed.postal_code.value, city: printed.city.value, cedex: printed.cedex.value },
    funder,
  )
  const calledBy = [...names, printed.name.value, ...printed.units.value, printed.city.value ?? '']
  const added = correct('contacts', id, {
    kind: derived(kind, printed.name.trace.lines, 'D’après la place du contact dans la brochure.'),
    insee_code: codeOf(seat, printed.city.trace.lines),
    personal_data: personalData(printed.emails, calledBy),
  })
  const { name, ...rest } = printed
  const own = derived(id, name.trace.lines, 'D’après l’année et le nom imprimés.')
  return { record: { id: own, edition, laureate, name, ...rest, ...added }, seat }
}
