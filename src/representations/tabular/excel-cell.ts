/** What Excel can hold in a cell. */

/** In UTF-16 units. */
const LONGEST = 32_767

const CUT =
  '… [Texte coupé : une cellule d’Excel contient au plus 32 767 caractères ; il est entier en JSON et en CSV.]'

/** The text; one that is too long for a cell, cut, and ending in words that say so. */
export function fitting(text: string): string {
  if (text.length <= LONGEST) return text
  return text.slice(0, LONGEST - CUT.length).replace(/[\uD800-\uDBFF]$/, '') + CUT
}
