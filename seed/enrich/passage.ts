/** On which lines of the brochure a part of a published text stands. */
import type { Line } from '../brochure.ts'
import type { Traced } from '../trace.ts'

/** The lines of the characters from `start` to `end` (excluded). */
export type LinesOf = (start: number, end: number) => readonly number[]

/** The least index from 0 to `length` from which `holds` holds. */
function firstWhere(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The text of a line; `lines` may leave lines out, but ascends. */
function textOf(number: number, lines: readonly Line[]): string {
  const found = lines[firstWhere(lines.length, (index) => Number(lines[index]?.number) >= number)]
  return found?.number === number ? found.text : ''
}

/**
 * Lays the lines of a text over it, in one pass.
 * @returns what tells the lines of a part of it; all the lines of the text where they are not laid out as in it
 */
export function passagesOf({ value, trace }: Traced<string>, lines: readonly Line[]): LinesOf {
  const ends: number[] = []
  let position = 0
  for (const number of trace.lines) {
    while (/^\s$/.test(value.charAt(position))) position += 1
    const text = textOf(number, lines).trim()
    if (!value.startsWith(text, position)) return () => trace.lines
    position += text.length
    ends.push(position)
  }
  const lineAt = (place: number) => firstWhere(ends.length, (index) => Number(ends[index]) >= place)
  return (start, end) => trace.lines.slice(lineAt(start + 1), lineAt(end) + 1)
}
