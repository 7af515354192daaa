/** Naming what was probably meant. */
import { closest } from 'fastest-levenshtein'

/** `, the nearest is "x"`, or that there is none; longer words than any key's are not compared. */
export function nearest(word: string, known: readonly string[]): string {
  if (known.length === 0) return ', there is none'
  return `, the nearest is "${closest(word.slice(0, 200), [...known])}"`
}
