/** Slips of typing and typesetting in the printed texts. */
import type { Line } from '../brochure.ts'
import { passagesOf } from '../enrich/passage.ts'
import type { EditionRecords } from '../records.ts'
import type { Check, Evidence } from './evidence.ts'
import { type PrintedText, printedTexts } from './printed_text.ts'
import { SLIPS, type Slip } from './slips.ts'

/** How much of a word around a slip is shown at most. */
const REACH = 40

/** From the word before to the word after, so that the slip is shown in its place. */
function excerptAround(text: string, start: number, end: number): { from: number; to: number } {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const lead = before.length - before.search(/(?:\S+ ?)?\S*$/)
  const tail = after.replace(/^\S*(?: ?\S+)?/, '').length
  return { from: start - lead, to: end + after.length - tail }
}

function describe(
  printed: PrintedText,
  { label, repair }: Slip,
  match: RegExpExecArray,
): Omit<Evidence, 'lines'> {
  const { text, ...of } = printed
  const [slip] = match
  const end = match.index + slip.length
  const { from, to } = excerptAround(text.value, match.index, end)
  const value = text.value.slice(from, to)
  return {
    ...of,
    severity: 'info',
    message: `${label} : « ${value} ».`,
    value,
    suggestion: text.value.slice(from, match.index) + repair(slip) + text.value.slice(end, to),
  }
}

/** The printed postal codes that the normalisation had to close up. */
function spacedPostalCodes({ contacts }: EditionRecords): Evidence[] {
  return contacts.flatMap(({ id, laureate, postal_code: { value, trace } }) => {
    const [printed] = /\b\d{2} \d{3}\b/.exec(trace.printed ?? '') ?? []
    if (printed === undefined || printed.replace(' ', '') !== value) return []
    return {
      resource: 'contacts',
      record: id.value,
      laureate: laureate.value,
      field: 'postal_code',
      severity: 'info',
      message: `Une espace coupe le code postal : « ${printed} ».`,
      value: printed,
      suggestion: value,
      lines: trace.lines,
    }
  })
}

/** The slips of one text in its order; the same excerpt twice is one finding, with the lines of both. */
function slipsOf(printed: PrintedText, lines: readonly Line[]): Evidence[] {
  const linesOf = passagesOf(printed.text, lines)
  const matches = SLIPS.flatMap((slip) =>
    [...printed.text.value.matchAll(slip.pattern)].map((match) => ({ slip, match })),
  ).sort((a, b) => a.match.index - b.match.index)
  const found = new Map<string, Evidence & { lines: number[] }>()
  for (const { slip, match } of matches) {
    const evidence = describe(printed, slip, match)
    const key = `${evidence.message} ${evidence.suggestion}`
    const one = found.get(key) ?? { ...evidence, lines: [] }
    const shown = linesOf(match.index, match.index + match[0].length)
    one.lines.push(...shown.filter((line) => line > (one.lines.at(-1) ?? 0)))
    found.set(key, one)
  }
  return [...found.values()]
}

export const typography: Check = (records, { lines }) => [
  ...printedTexts(records).flatMap((printed) => slipsOf(printed, lines)),
  ...spacedPostalCodes(records),
]
