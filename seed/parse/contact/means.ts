/** Gathering the websites, mailboxes and telephones of a contact. */
import type { ParsedContact, SourceError } from '../../brochure.ts'
import { extracted, none, normalised, type Traced } from '../../trace.ts'
import { errorIn } from '../source_error.ts'
import type { Item, Means, MeansKind } from './scan.ts'

const KINDS = {
  website: {
    expected: 'expected the address of a website',
    missing: 'La brochure n’imprime pas de site internet.',
  },
  email: { expected: 'expected an e-mail address', missing: 'La brochure n’imprime pas de courriel.' },
  phone: {
    expected: 'expected a telephone number of ten digits, or with its country’s code',
    missing: 'La brochure n’imprime pas de téléphone.',
  },
} as const satisfies Record<MeansKind, { expected: string; missing: string }>

/** A means of contact, once, with all lines on which it is printed. */
interface Gathered {
  readonly value: string
  readonly printed: string
  readonly lines: readonly number[]
}

function gather(items: readonly Item[], kind: MeansKind): Gathered[] {
  const found = new Map<string, { value: string; printed: string; lines: number[] }>()
  for (const item of items) {
    if (item.kind !== kind || item.value === null) continue
    const known = found.get(item.value)
    if (known) known.lines.push(...item.numbers)
    else found.set(item.value, { value: item.value, printed: item.printed, lines: [...item.numbers] })
  }
  return [...found.values()]
}

const linesOf = (gathered: readonly Gathered[]) =>
  [...new Set(gathered.flatMap(({ lines }) => lines))].sort((one, other) => one - other)

function trace(gathered: readonly Gathered[], kind: MeansKind): Traced<string[]> {
  if (gathered.length === 0) return none(KINDS[kind].missing)
  const values = gathered.map(({ value }) => value)
  const printed = gathered.map((one) => one.printed)
  const isAsPrinted = values.every((value, index) => value === printed[index])
  return isAsPrinted
    ? extracted(values, linesOf(gathered))
    : normalised(values, linesOf(gathered), printed.join(', '))
}

/** The errors of what is meant as a means of contact, and is none. */
export function findMeansErrors(items: readonly Item[]): SourceError[] {
  return items
    .filter((item): item is Means => item.kind !== 'text' && item.value === null)
    .map(({ kind, printed, numbers }) => errorIn(numbers, KINDS[kind].expected, printed))
}

type MeansOfContact = Pick<ParsedContact, 'websites' | 'emails' | 'phones' | 'phones_printed' | 'lines'>

/** The websites, telephones and mailboxes among the items of a contact, each once. */
export function gatherMeans(items: readonly Item[]): MeansOfContact {
  const [websites, phones, emails] = [
    gather(items, 'website'),
    gather(items, 'phone'),
    gather(items, 'email'),
  ]
  const all = [...websites, ...phones, ...emails]
  const phonesPrinted = phones.map(({ printed }) => printed)
  return {
    websites: trace(websites, 'website'),
    phones: trace(phones, 'phone'),
    phones_printed: phones.length > 0 ? extracted(phonesPrinted, linesOf(phones)) : none(KINDS.phone.missing),
    emails: trace(emails, 'email'),
    lines: new Map(all.flatMap(({ value, lines }) => lines.slice(0, 1).map((line) => [value, line]))),
  }
}
