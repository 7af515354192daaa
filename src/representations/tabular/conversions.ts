/** Texts that Excel would turn into a number, a date, a time or a truth value when it opens a file. */
import { LANGUAGES, type Language } from '../../resources/define.ts'

/** How the names of months begin: `mar` for `mars` and `March`. Made when it is needed: that takes a while. */
let months: ReadonlySet<string> | undefined

const TRUTH_VALUE = /^\s*(?:vrai|faux|true|false)\s*$/i

/** No formula holds a longer text: it stays as it is. */
const LONGEST = 255

/** Rather true of too many than of too few: of all that has a digit, and no words but units and months. */
export function isConverted(text: string): boolean {
  if (text.length > LONGEST) return false
  if (!/\p{Nd}/u.test(text)) return TRUTH_VALUE.test(text)
  months ??= new Set(LANGUAGES.flatMap(beginnings))
  const begun = months
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return words.every((word) => word.length <= 2 || begun.has(word.slice(0, 3)))
}

function beginnings(language: Language): string[] {
  const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2023, month)).toLowerCase().slice(0, 3))
}
