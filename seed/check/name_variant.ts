/** A name that the presentation spells nearly, but not quite, as it is printed above it. */
import { letters, words } from '../enrich/fold.ts'
import { passagesOf } from '../enrich/passage.ts'
import { isNear, nameLetters } from './domain.ts'
import type { Check } from './evidence.ts'

interface Variant {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** How many words more or fewer a variant can have: a preposition, a word written in two. */
const SLACK = 2

/** The runs of words that are nearly the name, each spelling once; both ends are capitalised, as a name's are. */
function findVariants(text: string, targets: readonly string[], length: number): Variant[] {
  const found = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    isCapitalised: /^\p{Lu}/u.test(word),
  }))
  const counts = Array.from({ length: 2 * SLACK + 1 }, (_, index) => length - SLACK + index)
  const variants = found.flatMap(({ start, isCapitalised }, first) =>
    counts.flatMap((count) => {
      const last = count > 0 ? found[first + count - 1] : undefined
      if (!isCapitalised || !last?.isCapitalised) return []
      const variant = { start, end: last.end, text: text.slice(start, last.end) }
      const own = letters(variant.text)
      return targets.some((target) => isNear(own, target)) && !targets.includes(own) ? variant : []
    }),
  )
  const seen = new Set<string>()
  return variants.filter(({ text: spelling }) => !seen.has(spelling) && seen.add(spelling))
}

/** Equal letters are no variant: case, accents, spaces and hyphens are left to the publisher's display name. */
export const nameVariant: Check = ({ laureates }, { lines }) =>
  laureates.flatMap(({ id, name, presentation }) => {
    const targets = nameLetters([name.value])
    const variants = findVariants(presentation.value, targets, words(name.value).length)
    if (variants.length === 0) return []
    const linesOf = passagesOf(presentation, lines)
    return variants.map(({ start, end, text }) => ({
      resource: 'laureates' as const,
      record: id.value,
      laureate: id.value,
      field: 'name',
      severity: 'info' as const,
      message: `La présentation écrit « ${text} », et non « ${name.value} ».`,
      value: name.value,
      suggestion: text,
      lines: [...new Set([...name.trace.lines, ...linesOf(start, end)])].sort((a, b) => a - b),
    }))
  })
