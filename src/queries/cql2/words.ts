/** The words of the language. */

/** Words that cannot name a property unless they stand between double quotes. */
const RESERVED = ['AND', 'OR', 'NOT', 'LIKE', 'BETWEEN', 'IN', 'IS', 'NULL', 'TRUE', 'FALSE'] as const

export type Keyword = (typeof RESERVED)[number]

/** The property names of the service; the norm allows more (OGC 21-065r2, `identifier`). */
const PROPERTY_NAME = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*$/

export function isPropertyName(text: string): boolean {
  return PROPERTY_NAME.test(text)
}

/** The keyword that a word is, in any case: only of ASCII letters, for `ıs` would become `IS` in capitals. */
export function keywordOf(word: string): Keyword | undefined {
  return /^[A-Za-z]+$/.test(word) ? RESERVED.find((keyword) => keyword === word.toUpperCase()) : undefined
}

/** Whether a word is DATE or TIMESTAMP: what it holds is a text that says itself which of them it is. */
export function isTemporal(word: string): boolean {
  return /^(?:date|timestamp)$/i.test(word)
}

/** Whether a word is CASEI or ACCENTI: they change nothing, since text is compared without case and accents. */
export function isTransparent(word: string): boolean {
  return /^(?:casei|accenti)$/i.test(word)
}
