/** `limit`, `after` and `before`: which page of a collection. */
import { Type } from '@sinclair/typebox'
import { accepted, type Parameter, type Reading, single } from './parameter.ts'

const MOST = 1000
const DEFAULT = 20

/** How many records a page has at most. */
export const limitParameter: Parameter<number> = single(
  {
    name: 'limit',
    description: { en: 'How many records a page has at most.', fr: 'Le nombre de fiches par page, au plus.' },
    schema: Type.Integer({ minimum: 1, maximum: MOST, default: DEFAULT }),
    example: DEFAULT,
  },
  DEFAULT,
  (value, parameter): Reading<number> => {
    const limit = /^\d{1,4}$/.test(value) ? Number(value) : 0
    if (limit >= 1 && limit <= MOST) return accepted(limit)
    return { value: DEFAULT, errors: [{ parameter, detail: `Expected a whole number from 1 to ${MOST}.` }] }
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
