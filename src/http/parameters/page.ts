/** `limit`: how much of a collection is a page. */
import { Type } from '@sinclair/typebox'
import { accepted, type Parameter, refused, single } from './parameter.ts'

/** How many records a page has at most. */
export const MOST_LIMIT = 1000

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
    schema: Type.Integer({ minimum: 1, maximum: MOST_LIMIT, default: DEFAULT_LIMIT }),
    example: DEFAULT_LIMIT,
  },
  null,
  (value, parameter) => {
    const limit = /^\d{1,4}$/.test(value) ? Number(value) : 0
    if (limit >= 1 && limit <= MOST_LIMIT) return accepted(limit)
    const detail = `Expected a whole number from 1 to ${MOST_LIMIT}.`
    return refused(parameter, detail, nearestNumber(value, 1, MOST_LIMIT))
  },
)

/** The whole number nearest to what was written, within bounds; null if that is no number. */
function nearestNumber(text: string, least: number, most: number): string | null {
  const number = text.trim() === '' ? Number.NaN : Math.round(Number(text))
  return Number.isNaN(number) ? null : String(Math.min(Math.max(number, least), most))
}
