/** `filter-lang`: the language of `filter`, of which there is one. */
import { Type } from '@sinclair/typebox'
import { accepted, type Parameter, single } from '../../http/parameters/parameter.ts'

const LANGUAGE = 'cql2-text'

export const filterLanguage: Parameter<null> = single<null>(
  {
    name: 'filter-lang',
    description: { en: 'The language of `filter`.', fr: 'Le langage de `filter`.' },
    schema: Type.Unsafe<string>({ type: 'string', enum: [LANGUAGE], default: LANGUAGE }),
    example: LANGUAGE,
  },
  null,
  (value, parameter) => {
    if (value === LANGUAGE) return accepted(null)
    const error = { parameter, detail: `Only ${LANGUAGE} is understood.`, allowed: [LANGUAGE] }
    return { errors: [error], instead: LANGUAGE }
  },
)
