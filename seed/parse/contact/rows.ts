/** Rows: the lines of a contact, with what was cut by the end of a line put together again. */
import type { Line } from '../../brochure.ts'
import { textAt } from '../line.ts'
import { findPhones, looksLikePhone } from './phone.ts'

export interface Row {
  readonly text: string
  readonly numbers: readonly number[]
}

/** The most lines over which one website is printed. */
const LONGEST_WEBSITE = 4

const isOpen = (text: string) => text.lastIndexOf('<') > text.lastIndexOf('>')

/** How many lines from `start` hold the website that is opened there; 1 if it is not closed. */
function websiteLength(lines: readonly Line[], start: number): number {
  if (!isOpen(textAt(lines, start))) return 1
  const rest = lines.slice(start + 1, start + LONGEST_WEBSITE)
  const end = rest.findIndex(({ text }) => /[<>]/.test(text))
  return rest[end]?.text.includes('>') ? end + 2 : 1
}

function isPhoneCut(first: string, second: string): boolean {
  const isNumeric = !/[^\d() .+‐‑–-]/.test(first + second)
  const whole = `${first} ${second}`
  const [found] = findPhones(whole)
  return isNumeric && looksLikePhone(whole) && findPhones(second).length === 0 && found?.printed === whole
}

/** How many lines a row that begins at `index` has, and what joins them. */
function extentOf(lines: readonly Line[], index: number): { length: number; joint: string } {
  const length = websiteLength(lines, index)
  const [first, second] = lines.slice(index, index + 2)
  if (length > 1 || !first || second?.number !== first.number + 1) return { length, joint: '' }
  if (first.text.endsWith('@') || second.text.startsWith('@')) return { length: 2, joint: '' }
  return { length: isPhoneCut(first.text, second.text) ? 2 : 1, joint: ' ' }
}

/** The rows of a contact's lines. */
export function findRows(lines: readonly Line[]): Row[] {
  const rows: Row[] = []
  let next = 0
  for (const index of lines.keys()) {
    if (index < next) continue
    const { length, joint } = extentOf(lines, index)
    next = index + length
    const part = lines.slice(index, next)
    rows.push({ text: part.map(({ text }) => text).join(joint), numbers: part.map(({ number }) => number) })
  }
  return rows
}
