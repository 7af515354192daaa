/** Text reduced to what two spellings of one name have in common. */

/** Without accents or ligatures, in lower case: `Œuvre été` → `oeuvre ete`. The length may change. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/œ/gi, 'oe').replace(/æ/gi, 'ae').toLowerCase()
}

/** The words of a folded text, joined: `LA SOCIÉTÉ DU PARTAGE` → `la-societe-du-partage`. */
export function slug(text: string): string {
  return words(text).join('-')
}

/** The folded letters and digits alone: what names in domains and in running text are compared by. */
export function letters(text: string): string {
  return words(text).join('')
}

/** The folded words, without what stands between them. */
export function words(text: string): string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? []
}
