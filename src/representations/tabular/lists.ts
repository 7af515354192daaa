/** Lists in one cell, as `separator` of CSVW and `delimiter` of Table Schema describe them. */

export const LIST_SEPARATOR = '|'

/** A `|` or a `\` within a value, of which no published one has any, gets a `\` before it. */
export function listed(values: readonly unknown[]): string {
  return values.map((value) => String(value).replaceAll(/[|\\]/g, '\\$&')).join(LIST_SEPARATOR)
}
