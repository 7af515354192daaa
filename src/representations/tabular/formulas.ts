/**
 * Texts that a spreadsheet would compute when it opens a file (OWASP, CSV Injection): they get an apostrophe.
 *
 * So does a text that has one there already: whoever removes one apostrophe before such a beginning has the text back.
 */

/** What a formula begins with, in its full-width form as well, after the apostrophes it may have. */
const BEGINNING = /^'*[=+\-@\t\r\n＝＋－＠]/

/** A number, a telephone number, or a list of them: there is nothing to compute in it. */
const PLAIN = /^[+-]?[\d. ()\u00A0\u202F]+(?:\|[+-]?[\d. ()\u00A0\u202F]+)*$/

export function withoutFormula(text: string): string {
  return BEGINNING.test(text) && !PLAIN.test(text) ? `'${text}` : text
}
