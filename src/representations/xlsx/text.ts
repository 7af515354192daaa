/** Texts in the XML of a workbook: what XML cannot hold is written `_xHHHH_` (ECMA-376 Part 1 §22.9.2.19). */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** An underscore too, where it would begin such an escape. */
const ESCAPED = /[&<>"]|(?![\t\n\x7F-\x9F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]|_(?=x[\da-f]{4}_)/giu

export function escapeText(text: string): string {
  return text.replace(ESCAPED, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    return ESCAPES[character] ?? `_x${code}_`
  })
}
