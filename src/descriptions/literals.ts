/** Texts and dates as literals of a graph. */
import type { Literal } from '../rdf/graph.ts'
import { LANGUAGES, type Localised } from '../resources/define.ts'

/** Texts in each language, the same one only once. */
export function localised(...texts: readonly Localised[]): readonly Literal[] {
  return LANGUAGES.flatMap((language) =>
    [...new Set(texts.map((text) => text[language]))].map((value) => ({ value, language })),
  )
}

export const dateTime = (date: Date): Literal => ({ value: date.toISOString(), datatype: 'xsd:dateTime' })
