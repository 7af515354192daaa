/** Texts reduced to what is compared of them, each unit of which still knows where it stands in the text. */
import { fold } from '../enrich/fold.ts'

/** A part of a text, from `start` to `end` (excluded), and what it was reduced to. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly reduced: string
}

/** What may not stand right before and right after a part, else it is one of something longer. */
export interface Bounds {
  readonly before: RegExp
  readonly after: RegExp
}

/**
 * Where a text, folded and without the characters that do not count, matches a pattern.
 * @param counts which characters do
 * @param pattern the source of a regular expression, which is folded too
 */
export function matchesOf(text: string, counts: RegExp, pattern: string): Span[] {
  const places: { start: number; end: number }[] = []
  let reduced = ''
  for (const { 0: character, index } of text.matchAll(/./gsu)) {
    const kept = [...fold(character)].filter((unit) => counts.test(unit)).join('')
    reduced += kept
    for (const _ of kept.split('')) places.push({ start: index, end: index + character.length })
  }
  return [...reduced.matchAll(new RegExp(fold(pattern), 'gu'))].map(({ 0: found, index }) => {
    const [first, last] = [places[index], places[index + found.length - 1]]
    // A match is of what was reduced, and not empty.
    return { start: Number(first?.start), end: Number(last?.end), reduced: found }
  })
}

/** Whether a part is no part of a longer word. */
export function isWhole(
  text: string,
  { start, end }: Omit<Span, 'reduced'>,
  { before, after }: Bounds,
): boolean {
  return !before.test(text.slice(Math.max(0, start - 4), start)) && !after.test(text.slice(end, end + 4))
}
