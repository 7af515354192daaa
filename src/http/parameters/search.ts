/** `q=`: full-text search. */
import { Type } from '@sinclair/typebox'
import { MOST_WORDS, type Term, termsOf } from '../../queries/search.ts'
import { accepted, type Parameter, refused, single } from './parameter.ts'

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
      en: `Words to find in all that is readable about a record, best matches first; at most ${MOST_WORDS} words. Accents, capitals and ligatures do not count, words of three letters and more also find longer ones, and double quotes hold a phrase together.`,
      fr: `Des mots à trouver dans tout ce qui se lit d’une fiche, les plus pertinentes d’abord ; ${MOST_WORDS} mots au plus. Accents, majuscules et ligatures ne comptent pas, un mot de trois lettres ou plus en trouve aussi de plus longs, et des guillemets tiennent une expression ensemble.`,
    },
    schema: Type.String({ maxLength: LONGEST }),
    example: 'jardinage',
  },
  null,
  (value, parameter) => {
    // What is too long may still hold its most important words.
    const short = value.slice(0, LONGEST).toWellFormed()
    const match = termsOf(short)
    if (match === null) return refused(parameter, 'Expected at least one letter or digit.')
    return value.length > LONGEST
      ? refused(parameter, `It takes at most ${LONGEST} characters.`, short)
      : accepted({ words: value, match })
  },
)
