/** `limit`, `after` and `before`: which page of a collection. */
import { Type } from '@sinclair/typebox'
import { accepted, type Parameter, type Reading, single } from './parameter.ts'

const MOST = 1000

/** How many records a page has where nobody says. */
export const DEFAULT_LIMIT = 20

/** How many records a page has at most; null where the request does not say. */
export const limitParameter: Parameter<number | null> = single<number | null>(
  {
    name: 'limit',
    description: {
      en: 'How many records a page has at most. The forms that hold all records at once have pages only if it is given.',
      fr: 'Le nombre de fiches par page, au plus. Les formes qui donnent toutes les fiches n’ont de pages que s’il est donné.',
    },
    schema: Type.Integer({ minimum: 1, maximum: MOST, default: DEFAULT_LIMIT }),
    example: DEFAULT_LIMIT,
  },
  null,
  (value, parameter): Reading<number | null> => {
    const limit = /^\d{1,4}$/.test(value) ? Number(value) : 0
    if (limit >= 1 && limit <= MOST) return accepted(limit)
    return { value: null, errors: [{ parameter, detail: `Expected a whole number from 1 to ${MOST}.` }] }
  },
)

function cursorParameter(name: string, direction: { en: string; fr: string }): Parameter<string | null> {
  return single<string | null>(
    {
      name,
      description: {
        en: `A cursor from the links of a page: the records ${direction.en} it. It holds for one query and one revision of the data.`,
        fr: `Un curseur pris dans les liens d’une page : les fiches ${direction.fr}. Il vaut pour une requête et une révision des données.`,
      },
      schema: Type.String(),
      example: 'WyIuLi4iXQ',
    },
    null,
    (value) => accepted(value),
  )
}

export const afterParameter = cursorParameter('after', { en: 'after', fr: 'qui le suivent' })
export const beforeParameter = cursorParameter('before', { en: 'before', fr: 'qui le précèdent' })
