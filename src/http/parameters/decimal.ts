/** Numbers as coordinates and distances are written: in decimals, without an exponent. */

/** The number that a text is; NaN if it is none. */
export function readDecimal(text: string): number {
  return /^\s*[+-]?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN
}

/** The text of a number, or of the nearest one that is at most so far from 0. */
export function clampDecimal(text: string, most: number): string {
  const number = readDecimal(text)
  return Math.abs(number) > most ? String(Math.sign(number) * most) : text.trim()
}
