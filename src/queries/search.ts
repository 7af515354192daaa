/** Full-text search: from what a person types to an FTS5 expression that can be nothing else. */
import { fold } from '../resources/folded.ts'

/** The most words that are looked for; further ones would only narrow the answer. */
export const MOST_WORDS = 16

/** What French drops the vowel of: `l'épicerie` is looked for as `épicerie`. */
const ELISION = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]/gu

/** From this length on, a word also finds the words that begin with it: `vélo` finds `vélos`. */
const PREFIX_LENGTH = 3

/**
 * The FTS5 expression for a search: every word and every phrase in double quotes must occur.
 * `l'épicerie "circuit court" jardin` → `"epicerie"* "circuit court" "jardin"*`
 * @returns null if there is no letter and no digit to look for
 */
export function matchExpression(search: string): string | null {
  const parts = fold(search).split('"')
  const terms = parts.flatMap((part, index) => {
    // Between an odd quotation mark and the next one stands a phrase.
    const isPhrase = index % 2 === 1 && index < parts.length - 1
    const words = (isPhrase ? part : part.replace(ELISION, ' ')).match(/[\p{L}\p{N}]+/gu) ?? []
    if (isPhrase) return words.length > 0 ? `"${words.join(' ')}"` : []
    return words.map((word) => `"${word}"${word.length >= PREFIX_LENGTH ? '*' : ''}`)
  })
  return terms.length === 0 ? null : terms.slice(0, MOST_WORDS).join(' ')
}
