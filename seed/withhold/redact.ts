/** Putting markers in the place of what is withheld. */
import { slug } from '../enrich/fold.ts'
import { isWebsite } from '../parse/contact/website.ts'
import { MARKERS, type MarkerKind } from '../parse/marker.ts'
import type { Sought } from './sought.ts'

interface Redaction {
  readonly start: number
  readonly end: number
  readonly kind: MarkerKind
}

export interface Redacted {
  readonly text: string
  /** The lines on which a marker was put, counted from 1, ascending. */
  readonly lines: readonly number[]
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LINE_BREAK = /\r\n|\r|\n/g
/** What ends a mailbox or a website in running text. */
const NO_WORD = /[\s<>,;()[\]"«»]/

/**
 * Puts a marker in the place of everything that is sought. Lines stay where they are; an identifier stays one.
 * What stands within a mailbox or a website takes all of that with it.
 */
export function redact(text: string, sought: Sought): Redacted {
  const isSlug = SLUG.test(text)
  const lines: number[] = []
  let [redacted, at, line] = ['', 0, 1]
  for (const { start, end, kind } of sought.find(text).map((span) => wholeWord(text, span, sought.kind))) {
    // The same mailbox may hold it twice.
    if (start < at) continue
    const before = text.slice(at, start)
    line += countBreaks(before)
    lines.push(line)
    const breaks = text.slice(start, end).match(LINE_BREAK) ?? []
    redacted += before + (isSlug ? slug(MARKERS[kind]) : MARKERS[kind]) + breaks.join('')
    line += breaks.length
    at = end
  }
  return { text: redacted + text.slice(at), lines: [...new Set(lines)] }
}

const countBreaks = (text: string) => (text.match(LINE_BREAK) ?? []).length

function wholeWord(text: string, { start, end }: Omit<Redaction, 'kind'>, kind: MarkerKind): Redaction {
  let [first, last] = [start, end]
  while (first > 0 && !NO_WORD.test(text.charAt(first - 1))) first -= 1
  while (last < text.length && !NO_WORD.test(text.charAt(last))) last += 1
  const word = text.slice(first, last).replace(/[.:]+$/, '')
  if (kind === 'email' || kind === 'website') return { start, end, kind }
  if (word.includes('@')) return { start: first, end: first + word.length, kind: 'email' }
  if (isWebsite(word)) return { start: first, end: first + word.length, kind: 'website' }
  return { start, end, kind }
}
