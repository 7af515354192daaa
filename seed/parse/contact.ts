/** Contacts: the lines under a funding statement, or under « Pour toute question ». */
import type { Line, ParsedContact, SourceError } from '../brochure.ts'
import { extracted } from '../trace.ts'
import { type Address, isSameAddress, NO_ADDRESS, readAddress, repeatAddress } from './contact/address.ts'
import { findAddressTexts, type StartOf } from './contact/address_texts.ts'
import { findMeansErrors, gatherMeans } from './contact/means.ts'
import { findRows } from './contact/rows.ts'
import { scanRow, type Text } from './contact/scan.ts'
import { MARKERS } from './marker.ts'
import { combineList, errorsOf } from './outcome.ts'
import { errorIn } from './source_error.ts'

export interface ReadContact {
  readonly contact: Omit<ParsedContact, 'name' | 'units'>
  /** The texts that are of no postal address. */
  readonly free: readonly Text[]
  readonly errors: readonly SourceError[]
}

/** The one address of a contact, though it may be printed twice. */
function oneAddress(addresses: readonly Address[]): { address: Address; errors: SourceError[] } {
  const [first, ...others] = addresses
  if (!first) return { address: NO_ADDRESS, errors: [] }
  const different = others.filter((other) => !isSameAddress(first, other))
  return {
    address: repeatAddress(first, others),
    errors: different.map(({ postal_code: { value, trace } }) =>
      errorIn(trace.lines, 'expected one postal address, not a second one', value),
    ),
  }
}

/** Where an address was withheld as a whole, only its marker is left, and stands for its street. */
function withheldAddress(free: readonly Text[]): Partial<Address> {
  const marked = free.filter(isWithheldAddress).flatMap(({ numbers }) => numbers)
  return marked.length === 0 ? {} : { street_address: extracted(MARKERS.address, marked) }
}

const isWithheldAddress = ({ printed }: Text) => printed === MARKERS.address

/** @param startOf from which of the texts before a postal code its address begins */
export function readContact(lines: readonly Line[], startOf: StartOf): ReadContact {
  const items = findRows(lines).flatMap(scanRow)
  const { addresses: texts, free } = findAddressTexts(items, startOf)
  const outcomes = texts.map(readAddress)
  const addresses = combineList(outcomes)
  const { address, errors } = oneAddress(addresses.ok ? addresses.value : [])
  return {
    contact: { ...gatherMeans(items), ...address, ...withheldAddress(free) },
    free: free.filter((text) => !isWithheldAddress(text)),
    errors: [...findMeansErrors(items), ...errorsOf(addresses), ...errors],
  }
}
