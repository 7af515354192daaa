/** Telling the lines of a contact from running text. */
import { MARKERS } from '../marker.ts'
import { findPostalCode } from './postal_code.ts'
import { scanRow } from './scan.ts'

/** Whether a line has a means of contact, a postal code or the marker of an address, or no letter at all. */
export function isContactLine(text: string): boolean {
  const items = scanRow({ text, numbers: [] })
  return (
    !/\p{L}/u.test(text) ||
    text.includes(MARKERS.address) ||
    items.some(({ kind, printed }) => kind !== 'text' || findPostalCode(printed) !== null)
  )
}

/** Whether a line ends with a postal code, so that its commune is on the next one. */
export function isPostalCodeLine(text: string): boolean {
  const items = scanRow({ text, numbers: [] })
  const last = items.at(-1)
  return last?.kind === 'text' && findPostalCode(last.printed)?.after === ''
}
