/** Where the terms of a search occur in the texts of a record: exactly where the index finds them. */
import type { ReadableText, ReadableTexts } from '../../resources/readable-texts.ts'
import { type Word, wordsOf } from '../../resources/words.ts'
import type { Term } from '../search.ts'
import type { Stretch } from './passage.ts'

/** A stretch of a text that a term occupies. */
export interface Occurrence extends Stretch {
  readonly term: Term
}

/** A text, and what occurs in it, ordered by where it starts. */
export interface FoundText {
  readonly text: ReadableText
  readonly occurrences: readonly Occurrence[]
}

/** The texts of a record in which any of the terms occurs. */
export function foundTexts({ title, body }: ReadableTexts, terms: readonly Term[]): FoundText[] {
  return [title, body].flatMap((texts) => {
    const words = texts.flatMap((text) => wordsOf(text.text).map((word) => ({ ...word, text })))
    const found = terms.flatMap((term) => placesOf(term, words).map((place) => ({ ...place, term })))
    return [...Map.groupBy(found, ({ text }) => text)].map(([text, occurrences]) => {
      return { text, occurrences: occurrences.toSorted((a, b) => a.start - b.start) }
    })
  })
}

/** Something that stands in a text. */
interface Placed extends Stretch {
  readonly text: ReadableText
}

/** A phrase may begin in one text and end in the next: the index knows no border between them. */
function placesOf(term: Term, words: readonly (Word & Placed)[]): Placed[] {
  return words.flatMap((_, first) => {
    if (!isAt(first, term, words)) return []
    const own = words.slice(first, first + term.words.length)
    return [...Map.groupBy(own, ({ text }) => text)].map(([text, inText]) => {
      const start = Math.min(...inText.map((word) => word.start))
      return { text, start, end: Math.max(...inText.map((word) => word.end)) }
    })
  })
}

function isAt(first: number, { words: wanted, isBeginning }: Term, words: readonly Word[]): boolean {
  return wanted.every((one, offset) => {
    const folded = words[first + offset]?.folded
    return isBeginning ? folded?.startsWith(one) : folded === one
  })
}
