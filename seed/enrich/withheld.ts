/** Tombstones: where the brochure has a marker, the field has no value, or less of it, and its trace says why. */
import type { ParsedBrochure, ParsedContact } from '../brochure.ts'
import type { Withheld } from '../curation.ts'
import { isMarker, markersIn } from '../parse/marker.ts'
import { type Traced, withheld } from '../trace.ts'

/** What is said where the curation does not say why. */
export const BY_PUBLISHER = 'Retiré par l’éditeur.'

/** The parts of a contact that a brochure need not print. */
const OPTIONAL: ReadonlySet<string> = new Set([
  'address_complement',
  'street_address',
  'postal_code',
  'city',
  'cedex',
])

/** Whether a text, or one of a list, has a marker. */
export function holdsMarker(value: unknown): boolean {
  return [value].flat().some((one) => typeof one === 'string' && markersIn(one).length > 0)
}

/** A list without what has a marker; null for a text that is only that, where it is optional. */
export function withoutMarker(value: unknown, isOptional: boolean): unknown {
  if (Array.isArray(value)) return value.filter((one) => !holdsMarker(one))
  return isOptional && typeof value === 'string' && isMarker(value) ? null : value
}

type Reason = (lines: readonly number[]) => string

function reasonBy(entries: readonly Withheld[]): Reason {
  return (lines) => {
    const reasons = entries.filter(({ line }) => lines.includes(line)).map(({ reason }) => reason)
    return [...new Set(reasons)].join(' ') || BY_PUBLISHER
  }
}

function isTraced(value: unknown): value is Traced<unknown> {
  return typeof value === 'object' && value !== null && 'trace' in value
}

/** A part of the brochure with tombstones where it has markers. */
function tombstones<P extends object>(part: P, reasonFor: Reason): P {
  const entries = Object.entries(part).map(([name, traced]) => {
    if (!isTraced(traced) || !holdsMarker(traced.value)) return [name, traced]
    const left = withoutMarker(traced.value, OPTIONAL.has(name))
    return [name, withheld(left, traced.trace, reasonFor(traced.trace.lines))]
  })
  // The same names; lists stay lists, and what becomes null is optional.
  return Object.fromEntries(entries) as P
}

/** The parts of a brochure, without the markers for which a field can do without its value. */
export function withoutMarkers(parsed: ParsedBrochure, entries: readonly Withheld[]): ParsedBrochure {
  const reasonFor = reasonBy(entries)
  const ofContact = (contact: ParsedContact) => tombstones(contact, reasonFor)
  return {
    ...parsed,
    edition: tombstones(parsed.edition, reasonFor),
    laureates: parsed.laureates.map((laureate) => ({
      ...tombstones(laureate, reasonFor),
      contact: ofContact(laureate.contact),
    })),
    team: parsed.team && ofContact(parsed.team),
  }
}
