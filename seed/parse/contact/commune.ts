/** What stands after a postal code: a commune, and the mention CEDEX. */
import { trimSeparators } from './trim.ts'

export interface Commune {
  /** Empty where none is printed. */
  readonly city: string
  readonly cedex: string | null
}

const CEDEX = /\bcedex\b(?: \d{1,2}\b)?/iu
const COUNTRY = /(?:^|[ ,–-]{1,3})\(?france\)?$/iu
/** A commune, perhaps with its arrondissement or its département: `Paris 13e`, `Nanterre (92)`. */
const COMMUNE = /^[^\d,]{1,100}(?:\d{1,2} ?(?:er|e|[èe]me)?(?: arrondissement)?\)?)?$/iu

/** Reads what stands after a postal code; null where it is more than a commune. */
export function readCommune(after: string): Commune | null {
  const printed = after.replace(COUNTRY, '')
  const found = CEDEX.exec(printed)
  const city = trimSeparators(found ? printed.slice(0, found.index) : printed)
  const more = found ? trimSeparators(printed.slice(found.index + found[0].length)) : ''
  const isSound = more === '' && (city === '' || COMMUNE.test(city))
  return isSound ? { city, cedex: found?.[0] ?? null } : null
}
