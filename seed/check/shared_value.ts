/** What the three rules on shared telephones, mailboxes and sites have in common. */
import type { Check, Evidence } from './evidence.ts'
import { ascending, type ContactOfOrganisation, contactsOf, linesOfValue } from './organisations.ts'

interface Shareable {
  readonly field: 'phones' | 'emails' | 'websites'
  /** What it is called in a sentence, with its article: `Le téléphone`. */
  readonly label: string
  /** The form in which two spellings of it are equal. */
  readonly same: (value: string) => string
}

interface Holding {
  readonly holder: ContactOfOrganisation
  readonly value: string
  /** The value as the reader knows it. */
  readonly shown: string
}

const organisation = ({ contact, laureate }: ContactOfOrganisation) =>
  laureate?.organisation.value ?? contact.id.value

const nameOf = ({ contact, laureate }: ContactOfOrganisation) =>
  laureate?.display_name.value ?? contact.name.value

function holdings(holder: ContactOfOrganisation, field: Shareable['field']): Holding[] {
  const { contact } = holder
  return contact[field].value.map((value, index) => {
    const shown = field === 'phones' ? (contact.phones_printed.value[index] ?? value) : value
    return { holder, value, shown }
  })
}

/** How many other organisations a finding names: more would make it unreadable, and all of them too long. */
const NAMED = 3

/** What one organisation holds of the value. */
interface Holder {
  /** As its first contact calls it. */
  readonly name: string
  readonly held: readonly Holding[]
}

function namesOf(others: readonly Holder[], all: number): string {
  const named = others.map(({ name }) => name).join(', ')
  const more = all - others.length
  return more > 0 ? `${named} et ${more} autre${more > 1 ? 's' : ''}` : named
}

/** One finding for each contact of the holder, with its lines and those of the others that it names. */
function describe({ held }: Holder, others: string, lines: readonly number[], of: Shareable): Evidence[] {
  // Reversed, so that of two spellings in one contact the first is kept.
  const first = new Map(held.toReversed().map((one) => [one.holder.contact.id.value, one]))
  return [...first.values()].toReversed().map(({ holder, shown }) => ({
    resource: 'contacts',
    record: holder.contact.id.value,
    laureate: holder.contact.laureate.value,
    field: of.field,
    severity: 'warning',
    message: `${of.label} ${shown} est imprimé aussi pour ${others}.`,
    value: shown,
    suggestion: null,
    lines,
  }))
}

function describeAll(held: readonly Holding[], shareable: Shareable): Evidence[] {
  const groups = Map.groupBy(held, ({ holder }) => organisation(holder))
  const holders = [...groups.values()].map((own) => ({
    name: own
      .map(({ holder }) => nameOf(holder))
      .slice(0, 1)
      .join(''),
    held: own,
  }))
  return holders.flatMap((one) => {
    const others = holders
      .slice(0, NAMED + 1)
      .filter((other) => other !== one)
      .slice(0, NAMED)
    const shown = [one, ...others].flatMap((each) => each.held)
    const lines = ascending(
      shown.flatMap(({ holder, value }) => linesOfValue(shareable.field, value, holder)),
    )
    return others.length > 0 ? describe(one, namesOf(others, holders.length - 1), lines, shareable) : []
  })
}

/** The rule that finds what two organisations of the edition share. */
export function sharedValue(shareable: Shareable): Check {
  return (records, parsed) => {
    const all = contactsOf(records, parsed).flatMap((holder) => holdings(holder, shareable.field))
    const groups = Map.groupBy(all, ({ value }) => shareable.same(value))
    return [...groups.values()].flatMap((held) => describeAll(held, shareable))
  }
}
