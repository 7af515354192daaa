/** Errors of a brochure: where, what was expected, and what stands there instead. */
import type { Line, SourceError } from '../brochure.ts'

const LONGEST_EXCERPT = 80

/** At most 80 characters, the last of them an ellipsis where something was cut. */
function excerptOf(text: string): string {
  // Three times as many code units as are needed hold them even where all are surrogate pairs.
  const characters = [...text.slice(0, 3 * LONGEST_EXCERPT)]
  if (characters.length <= LONGEST_EXCERPT) return text
  return `${characters.slice(0, LONGEST_EXCERPT - 1).join('')}…`
}

/** @param message what was expected, as a sentence without its full stop */
export function errorAt(line: number | null, message: string, found: string | null = null): SourceError {
  return { line, message, excerpt: found === null ? null : excerptOf(found) }
}

/** An error on the first of the lines, or on none. */
export const errorIn = (lines: readonly number[], message: string, found: string | null): SourceError =>
  errorAt(lines[0] ?? null, message, found)

/** An error that shows its line, or the first of its lines. */
export function errorOn(lines: readonly Line[], message: string): SourceError {
  return errorAt(lines[0]?.number ?? null, message, lines[0]?.text ?? null)
}
