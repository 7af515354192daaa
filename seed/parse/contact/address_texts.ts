/** Setting apart, among the texts of a contact, those of each postal address. */
import { readCommune } from './commune.ts'
import { findPostalCode, type PostalCode } from './postal_code.ts'
import type { Item, Text } from './scan.ts'

/** The texts of one address: those before its postal code, the one that holds it, and the one after. */
export interface AddressTexts {
  readonly before: readonly Text[]
  readonly at: Text
  readonly code: PostalCode
  /** Null where the commune stands wholly on the line of the postal code. */
  readonly next: Text | null
}

/** From which of the texts before a postal code the address begins. */
export type StartOf = (texts: readonly Text[]) => number

/** The text after that of a postal code, if the commune stands or ends there. */
function nextOf({ end }: Text, { after }: PostalCode, item: Item | undefined): Text | null {
  if (item?.kind !== 'text' || findPostalCode(item.printed) || !readCommune(item.printed)) return null
  return after === '' || end === '-' || /^cedex\b/i.test(item.printed) ? item : null
}

/** @returns the texts of each address, and those of none: the other items of a contact separate texts */
export function findAddressTexts(
  items: readonly Item[],
  startOf: StartOf,
): { addresses: AddressTexts[]; free: Text[] } {
  const addresses: AddressTexts[] = []
  const free: Text[][] = []
  let before: Text[] = []
  let taken: Text | null = null
  for (const [index, item] of items.entries()) {
    if (item === taken) continue
    const code = item.kind === 'text' ? findPostalCode(item.printed) : null
    if (item.kind === 'text' && code) {
      const start = startOf(before)
      free.push(before.slice(0, start))
      taken = nextOf(item, code, items[index + 1])
      addresses.push({ before: before.slice(start), at: item, code, next: taken })
      before = []
    } else if (item.kind === 'text') before.push(item)
    else {
      free.push(before)
      before = []
    }
  }
  return { addresses, free: [...free, before].flat() }
}
