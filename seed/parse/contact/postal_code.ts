/** Postal codes. */
import { trimSeparators } from './trim.ts'

/**
 * Five digits, the first two of a département, before a name or at the end; neither a part of another number
 * nor that of a postal box: `CS 70001 92000 Nanterre`.
 */
const POSTAL_CODE =
  /(?<![\d\p{L}]|(?:B\.?P\.?|CS|TSA)[ n°]{0,4})(?:F ?[-–] ?)?((?:0[1-9]|[1-8]\d|9[0-8]) ?\d{3})(?= ?[,–-]? ?\p{L}| ?,?$)/u

export interface PostalCode {
  readonly printed: string
  readonly before: string
  readonly after: string
}

/** The first postal code of a text, with what stands on each side of it; null if there is none. */
export function findPostalCode(text: string): PostalCode | null {
  const found = POSTAL_CODE.exec(text)
  if (!found) return null
  const [printed] = found
  return {
    printed,
    before: trimSeparators(text.slice(0, found.index)),
    after: trimSeparators(text.slice(found.index + printed.length)),
  }
}
