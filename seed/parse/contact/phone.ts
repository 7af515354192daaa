/** Telephone numbers: found in a text, and written in E.164 (`+` and at most 15 digits). */

/** What may stand between two digits of a number. */
const GAP = '[ .‐‑–-]?'
const FRENCH = `(?:\\(?(?:\\+${GAP}|00${GAP})33\\)?${GAP}(?:\\(0\\)|0)?${GAP}[1-9]|\\(0[1-9]\\)|0[1-9])(?:${GAP}\\d){8}`
/** Another country's number, with the country's code: from 7 to 15 digits (E.164 §6.2). */
const FOREIGN = `\\(?(?:\\+|00)(?!${GAP}33)${GAP}[1-9]\\d{0,2}\\)?${GAP}(?:\\(0\\)${GAP})?\\d(?:${GAP}\\d){5,11}`
/** Not in the midst of other digits, nor in the number of a postal box: `CS 01234 06000 Nice`. */
const START = '(?<!\\d|\\b(?:B\\.?P\\.?|CS|TSA)[ n°]{0,4})'
const PHONE = new RegExp(`${START}(?:${FRENCH}|${FOREIGN})(?!\\d)`, 'gu')

/** Digits that begin as a number does, and are too many for a postal code. */
const LIKE_PHONE = new RegExp(`${START}(?:\\+${GAP}\\d|0\\d)(?:${GAP}\\d){4,}`, 'u')
const FEWEST_DIGITS = 6

/** A part of a text, and where in it it begins. */
export interface Found {
  readonly printed: string
  readonly index: number
}

/** The telephone numbers of a text, in its order. */
export const findPhones = (text: string): Found[] =>
  Array.from(text.matchAll(PHONE), ({ 0: printed, index }) => ({ printed, index }))

/** Whether a text that has no sound number shows one all the same, with too few digits or too many. */
export function looksLikePhone(text: string): boolean {
  const isNumeric = !/\p{L}/u.test(text)
  return LIKE_PHONE.test(text) || (isNumeric && text.replace(/\D/g, '').length >= FEWEST_DIGITS)
}

/** A number as found, in E.164: `01 41 37 95 30` → `+33141379530`. */
export function toE164(printed: string): string {
  const digits = printed.replace('(0)', '').replace(/\D/g, '').replace(/^00/, '')
  const isFrench = /^0|^33/.test(digits)
  return isFrench ? `+33${digits.slice(-9)}` : `+${digits}`
}
