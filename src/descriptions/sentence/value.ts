/** Values as a sentence names them: codes by their labels, texts in quotation marks. */
import type { Value } from '../../queries/condition.ts'
import type { Field, Language } from '../../resources/define.ts'
import { GRAMMARS } from './language.ts'
import type { Stated } from './normal-form.ts'

/** Of a longer list, the values after these are only counted. */
const MOST_NAMED = 10

/** The values of a comparison; nothing for none. */
export function valuesOf(
  { vocabulary }: Field,
  { operator, values }: Pick<Stated, 'operator' | 'values'>,
  language: Language,
): string {
  const { and, or, others } = GRAMMARS[language]
  const labels = new Map(operator === 'eq' ? Object.entries(vocabulary ?? {}) : [])
  const names = [...new Set(values)].map((value) => {
    const label = labels.get(String(value))
    return label === undefined ? named(value, language) : quoted(label[language], language)
  })
  const list = operator === 'between' ? and : or
  const more = names.length - MOST_NAMED
  return list(more > 1 ? [...names.slice(0, MOST_NAMED), others(more)] : names)
}

function named(value: Value, language: Language): string {
  const { number, yes, no } = GRAMMARS[language]
  if (typeof value === 'boolean') return value ? yes : no
  return typeof value === 'number' ? number(String(value)) : quoted(value, language)
}

/** A text that can neither end the sentence's line nor turn the direction of what follows. */
export function quoted(text: string, language: Language): string {
  const visible = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\uFFFD')
  return GRAMMARS[language].quote(visible)
}
