/** The name that was probably meant. */
import { distance } from 'fastest-levenshtein'

/** Longer words are not compared: no name is that long, and the comparison takes quadratic time. */
const LONGEST = 200

/**
 * The candidate nearest to what was written.
 * @returns null if none is near: more than a third of the letters differ (more than two of a short word)
 */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  if (written.length > LONGEST) return null
  let best: string | null = null
  // Of a very short word, hardly anything would be left to be near to.
  let fewest = Math.max(Math.min(2, written.length - 2), Math.floor(written.length / 3)) + 1
  for (const candidate of candidates) {
    const differing = distance(written.toLowerCase(), candidate.toLowerCase())
    if (differing < fewest) {
      best = candidate
      fewest = differing
    }
  }
  return best
}
