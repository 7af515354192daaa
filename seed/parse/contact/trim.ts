/** Trimming by a set of characters, in linear time: a regular expression that ends in `+$` is not. */

/** Punctuation that separates the parts of a contact. */
const SEPARATORS = new Set(' ,;:|/•·–—-')
/** Punctuation around a website or an e-mail address; none of them may begin with a full stop unnoticed. */
const AFTER_WORD = new Set(' ,;:|•·.()[]«»"')
const BEFORE_WORD = new Set([...AFTER_WORD].filter((sign) => sign !== '.'))

function trim(text: string, before: ReadonlySet<string>, after: ReadonlySet<string>): string {
  let [start, end] = [0, text.length]
  while (start < end && before.has(text.charAt(start))) start += 1
  while (end > start && after.has(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

export const trimSeparators = (text: string): string => trim(text, SEPARATORS, SEPARATORS)
export const trimWord = (word: string): string => trim(word, BEFORE_WORD, AFTER_WORD)
