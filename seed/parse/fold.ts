/** Text without accents, in lower case, for comparing: what is found in it stands at the same place in the text. */

/** Every code unit is replaced by exactly one, so that places agree: `À PROPOS` → `a propos`. */
export function fold(text: string): string {
  return text.replace(/[^a-z]/g, (unit) => unit.normalize('NFD').charAt(0).toLowerCase().charAt(0))
}

/** The letters and digits alone: `LA SOCIÉTÉ DU PARTAGE` and `La Société-du-Partage` agree. */
export const foldName = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '')
