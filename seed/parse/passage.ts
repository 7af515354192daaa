/** Passages: lines joined to running text that still knows which part was printed on which line. */
import type { Line } from '../brochure.ts'
import { extracted, type Traced } from '../trace.ts'

export interface Passage {
  readonly text: string
  /** Each line and the place in the text at which it begins; ascending. */
  readonly starts: readonly { readonly place: number; readonly number: number }[]
}

/** Words that no sentence and no line of an address ends with. */
const UNFINISHED = new Set(
  `à a afin ainsi au aux avec car ce ces cet cette chez comme contre dans de des dont du elle elles en entre est et
  il ils la le les leur leurs mais ne ni nos notre on ou où par parmi pour près puis que qui sa sans sauf selon ses si
  son sont sous sur un une vers vos votre`.split(/\s+/),
)

const ELISION = /(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'$/iu

const isElided = (text: string) => text.endsWith("'") && ELISION.test(text)
const isHyphenated = (text: string) => text.endsWith('-') && /\p{L}-$/u.test(text.slice(-3))

/** Whether something must follow: the text ends with a comma or a word that ends no sentence. */
export function isUnfinished(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1).toLowerCase()
  return text.endsWith(',') || UNFINISHED.has(last) || isElided(text) || isHyphenated(text)
}

/** Whether a blank line between the two cuts a sentence rather than ends a paragraph. */
export const continues = (previous: string, next: string): boolean =>
  /^\p{Ll}/u.test(next) || isUnfinished(previous)

/** What joins two lines of one sentence: nothing inside a word (`l'` + `ESS`, `Hauts-de-` + `Seine`). */
export const glue = (previous: string): string => (isElided(previous) || isHyphenated(previous) ? '' : ' ')

function join(lines: readonly Line[], between: (previous: Line, next: Line) => string): Passage {
  const parts: string[] = []
  const starts: { place: number; number: number }[] = []
  let place = 0
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    const joint = previous ? between(previous, line) : ''
    parts.push(joint, line.text)
    starts.push({ place: place + joint.length, number: line.number })
    place += joint.length + line.text.length
  }
  return { text: parts.join(''), starts }
}

/** Lines as one sentence, whatever stands between them. */
export const joinLines = (lines: readonly Line[]): Passage => join(lines, ({ text }) => glue(text))

/** Lines as paragraphs separated by an empty line; one that cuts a sentence in two is healed. */
export const joinParagraphs = (lines: readonly Line[]): Passage =>
  join(lines, (previous, next) => {
    const apart = next.number > previous.number + 1
    return apart && !continues(previous.text, next.text) ? '\n\n' : glue(previous.text)
  })

/** The part of a passage from `start` to `end` (excluded), with the lines it stands on. */
export function quote({ text, starts }: Passage, start = 0, end = text.length): Traced<string> {
  const lines = starts.filter(
    ({ place }, index) => place < end && (starts[index + 1]?.place ?? Number.POSITIVE_INFINITY) > start,
  )
  return extracted(
    text.slice(start, end),
    lines.map(({ number }) => number),
  )
}
