/** Words, told from a text in one place: the index, what is looked for in it, and excerpts agree on them. */
import { fold } from './folded.ts'

export interface Word {
  /** Folded: without accents, ligatures or capitals. */
  readonly folded: string
  /** Where it stands in the text: from `start` to before `end`. */
  readonly start: number
  readonly end: number
}

/** Letters and digits, with the accents that stand after them. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

/** The words of a text, in their order: `L’Œuvre` has `l` and `oeuvre`. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => {
    return { folded: fold(word), start: index, end: index + word.length }
  })
}
