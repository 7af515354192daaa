/** Blocks: lines that stand together, each told by what marks its first line. */
import type { Line } from '../brochure.ts'
import { fold } from './fold.ts'

export type Mark = 'introduction' | 'about' | 'action' | 'heading' | 'statement' | 'foot' | 'text'

export interface Block {
  readonly mark: Mark
  readonly lines: readonly Line[]
  /** Whether more blank lines than usual in this brochure stand above it. */
  readonly wide: boolean
}

/** A block while lines are still put into it; `gap` counts the blank lines above. */
interface Draft {
  readonly mark: Mark
  readonly lines: Line[]
  readonly gap: number
}

/** The arrow of a funding statement. */
export const ARROW = /^(?:[→➔➜➞➤►▶⇒⟶]|[-–]{1,2}>|={1,2}>) ?/u
const HEADING = /^>{2,}/
const LONGEST_HEADING = 3

/** The words of a heading between its angle brackets. */
export function headingOf({ lines }: Pick<Block, 'lines'>): string {
  return lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/[<>]/g, '')
    .trim()
}

function headingMark(draft: Pick<Block, 'lines'>): Mark {
  const words = fold(headingOf(draft))
  if (words.startsWith('a propos')) return 'about'
  return /^actions? financee?s? par /.test(words) ? 'action' : 'heading'
}

/** What marks a line other than a heading; `seen` are the marks before it: some count in their place only. */
function markOf({ text }: Line, seen: ReadonlySet<Mark>): Mark {
  if (!seen.has('about')) {
    return !seen.has('introduction') && /^introduction ?:?$/.test(fold(text)) ? 'introduction' : 'text'
  }
  if (ARROW.test(text)) return 'statement'
  return text.length <= 80 && /^pour toutes? questions?\b/.test(fold(text)) ? 'foot' : 'text'
}

/** Whether a heading goes on in the next line. */
const isOpen = ({ mark, lines }: Draft) =>
  (mark === 'heading' || mark === 'about' || mark === 'action') &&
  lines.length < LONGEST_HEADING &&
  !lines.at(-1)?.text.endsWith('<')

function draftBlocks(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = []
  const seen = new Set<Mark>()
  let gap = 0
  for (const line of lines) {
    if (line.text === '') {
      gap += 1
      continue
    }
    const last = drafts.at(-1)
    const isHeading = HEADING.test(line.text)
    const mark = isHeading ? headingMark({ lines: [line] }) : markOf(line, seen)
    const inLast = last?.mark === 'text' || last?.mark === 'statement' || (last && isOpen(last))
    if (last && gap === 0 && inLast && mark === 'text') last.lines.push(line)
    else drafts.push({ mark, lines: [line], gap })
    seen.add(mark)
    gap = 0
  }
  return drafts
}

/** The number of blank lines that most often separate two blocks; the least of them where several do. */
function usualGap(drafts: readonly Draft[]): number {
  const counts = new Map<number, number>()
  for (const { gap } of drafts) if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  const [usual] = [...counts].sort(([gap, count], [other, times]) => times - count || gap - other)
  return usual?.[0] ?? 1
}

/** The blocks of a brochure, in its order. */
export function findBlocks(lines: readonly Line[]): Block[] {
  const drafts = draftBlocks(lines)
  const usual = usualGap(drafts)
  return drafts.map(({ mark, lines, gap }) => ({
    // A heading that is cut over lines can be told only by all of them.
    mark: mark === 'heading' ? headingMark({ lines }) : mark,
    lines,
    wide: gap > usual,
  }))
}
