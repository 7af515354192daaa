/** The funding statement: where it ends and the contact begins. */
import type { Line } from '../brochure.ts'
import { ARROW, type Block } from './block.ts'
import { isContactLine } from './contact/contact_line.ts'
import { isOfAddress } from './contact/street.ts'
import { textAt } from './line.ts'
import { continues, isUnfinished } from './passage.ts'

const isEnded = (text: string) => /[.!?…]$/.test(text)

/** How many lines of a block are of the statement: the first is, and what follows until the contact begins. */
function lengthIn(lines: readonly Line[]): number {
  const contact = lines.findIndex(({ text }, index) => index > 0 && isContactLine(text))
  const candidates = contact === -1 ? lines : lines.slice(0, contact)
  const ended = candidates.findLastIndex(({ text }) => isEnded(text))
  if (ended !== -1) return ended + 1
  if (contact === -1) return lines.length
  const apart = candidates.findIndex(
    ({ text }, index) => index > 0 && !continues(textAt(candidates, index - 1), text),
  )
  return apart === -1 ? contact : apart
}

/** Whether a blank line cuts the statement rather than ends it. */
function goesOn(previous: string, next: string): boolean {
  if (isEnded(previous) || isContactLine(next)) return false
  return isUnfinished(previous) || (continues(previous, next) && !isOfAddress(next))
}

/** Divides what begins with an arrow into the statement, without its arrow, and the lines of the contact. */
export function divideStatement(blocks: readonly Block[]): { statement: Line[]; contact: Line[] } {
  const lines = blocks.flatMap((block) => block.lines)
  let length = 0
  for (const block of blocks) {
    if (length > 0 && !goesOn(textAt(lines, length - 1), textAt(block.lines, 0))) break
    const taken = lengthIn(block.lines)
    length += taken
    if (taken < block.lines.length) break
  }
  const statement = lines.slice(0, length).map(({ number, text }, index) => ({
    number,
    text: index === 0 ? text.replace(ARROW, '') : text,
  }))
  return { statement, contact: lines.slice(length) }
}
