/** Numbers as coordinates and distances are written: in decimals, without an exponent. */

/** The number that a text is; NaN if it is none. */
export function readDecimal(text: string): number {
  return /^\s*[+-]?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN
}
