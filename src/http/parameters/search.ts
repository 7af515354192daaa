/** `q=`: full-text search. */
import { Type } from '@sinclair/typebox'
import { searchFor, type Term, termsOf } from '../../queries/search.ts'
import { accepted, type Parameter, refused, single } from './parameter.ts'

/** Words, and phrases, each of which counts as one. */
const MOST_WORDS = 16
const LONGEST = 200

export interface Search {
  /** As it was written. */
  readonly words: string
  /** What must occur. */
  readonly match: readonly Term[]
}

/** The search; null without one. */
export const searchParameter: Parameter<Search | null> = single<Search | null>(
  {
    name: 'q',
    description: {
      en: `Words to find in all that is readable about a record, best matches first; at most ${MOST_WORDS} words or phrases. Accents, capitals and ligatures do not count, words of three letters and more also find longer ones, and double quotes hold a phrase together.`,
      fr: `Des mots à trouver dans tout ce qui se lit d’une fiche, les plus pertinentes d’abord ; ${MOST_WORDS} mots ou expressions au plus. Accents, majuscules et ligatures ne comptent pas, un mot de trois lettres ou plus en trouve aussi de plus longs, et des guillemets tiennent une expression ensemble.`,
    },
    schema: Type.String({ maxLength: LONGEST }),
    example: 'jardinage',
  },
  null,
  (value, parameter) => {
    const match = termsOf(value)
    if (match === null) return refused(parameter, 'Expected at least one letter or digit.')
    if (value.length > LONGEST)
      return refused(parameter, `It takes at most ${LONGEST} characters.`, shortened(match))
    return match.length > MOST_WORDS
      ? refused(parameter, `It takes at most ${MOST_WORDS} words or phrases.`, shortened(match))
      : accepted({ words: value, match })
  },
)

/** A search for the first terms, as many as it may have; null if not even one is short enough. */
function shortened(terms: readonly Term[]): string | null {
  for (let count = MOST_WORDS; count > 0; count -= 1) {
    const search = searchFor(terms.slice(0, count))
    if (search.length <= LONGEST) return search
  }
  return null
}
