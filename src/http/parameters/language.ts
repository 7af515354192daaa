/** `lang=`: the language to speak about the data in, whatever the browser prefers. */
import { LANGUAGES, type Language } from '../../resources/define.ts'
import { choiceParameter } from './choice.ts'
import type { DependentParameter, Given } from './parameter.ts'
import { placed } from './placed.ts'

const NAME = 'lang'

const choice = choiceParameter<Language, null>(
  {
    name: NAME,
    description: {
      en: 'The language in which the answer speaks about the data, whatever `Accept-Language` says. The data are in French.',
      fr: 'La langue dans laquelle la réponse parle des données, quoi que dise `Accept-Language`. Les données sont en français.',
    },
    names: LANGUAGES,
    example: 'fr',
    otherwise: 'There is no such language',
  },
  null,
)

/** The language that is named; null where none is. Only forms that say anything have a place for it. */
export const languageParameter: DependentParameter<Language | null> = placed(choice, {
  name: NAME,
  what: 'a language',
  hasPlace: ({ speaks }, language) => language === null || speaks !== undefined,
})

/** The language that a query names; null if it names none. */
export function namedLanguage(given: readonly Given[]): Language | null {
  const named = given.find(({ name }) => name === NAME)?.value
  return LANGUAGES.find((language) => language === named) ?? null
}
