/** Several names as one, in a language: “a, b and c”. */
import type { Language } from '../../resources/define.ts'

/** What names them is made for the first of them: where a service starts, that takes longer than all its phrases. */
export function enumeration(
  language: Language,
  type: 'conjunction' | 'disjunction',
): (names: readonly string[]) => string {
  let made: Intl.ListFormat | undefined
  return (names) => {
    made ??= new Intl.ListFormat(language, { type })
    return made.format(names)
  }
}
