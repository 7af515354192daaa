/** Full-text search: what is looked for in what a person types. */
import { wordsOf } from '../resources/words.ts'

/** A word, or several that must follow one another. */
export interface Term {
  /** Folded, as those of the index; there is always one. */
  readonly words: readonly string[]
  /** Whether words that begin with it are found as well. */
  readonly isBeginning: boolean
}

/** What French drops the vowel of: `l'épicerie` is looked for as `épicerie`. */
const ELISION = /(?<![\p{L}\p{N}\p{M}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]/giu

/** From this length on, a word also finds the words that begin with it: `vélo` finds `vélos`. */
const BEGINNING_LENGTH = 3

/**
 * The terms of a search, all of which must occur: its words, and its phrases in double quotes.
 * `l'épicerie "circuit court" jardin` → `epicerie…`, `circuit court`, `jardin…`
 * @returns null if there is no letter and no digit to look for
 */
export function termsOf(search: string): readonly Term[] | null {
  const parts = search.split('"')
  const terms = parts.flatMap((part, index): Term[] => {
    // Between an odd quotation mark and the next one stands a phrase.
    const isPhrase = index % 2 === 1 && index < parts.length - 1
    const words = wordsOf(isPhrase ? part : part.replace(ELISION, ' ')).map(({ folded }) => folded)
    if (isPhrase) return words.length > 0 ? [{ words, isBeginning: false }] : []
    return words.map((word) => ({ words: [word], isBeginning: word.length >= BEGINNING_LENGTH }))
  })
  return terms.length === 0 ? null : terms
}

/** A search that has these terms. */
export function searchFor(terms: readonly Term[]): string {
  return terms
    .map(({ words, isBeginning }) => (isBeginning ? words.join() : `"${words.join(' ')}"`))
    .join(' ')
}
