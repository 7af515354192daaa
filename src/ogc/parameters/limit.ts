/** `limit`: how many features a page has, and how many the next one. */
import { Type } from '@sinclair/typebox'
import { accepted, type Parameter, refused, single } from '../../http/parameters/parameter.ts'

const DEFAULT = 10
const MOST = 1000

/** The length of a page; more than the most is the most, which is no error (17-069r4, /req/core/fc-limit-response-1). */
export const limitParameter: Parameter<number> = single(
  {
    name: 'limit',
    description: {
      en: `How many features a page has at most. The pages that follow one of ${DEFAULT} grow tenfold, up to ${MOST}: follow \`next\`.`,
      fr: `Le nombre d’objets par page, au plus. Les pages qui en suivent une de ${DEFAULT} sont dix fois plus longues, jusqu’à ${MOST} : suivez \`next\`.`,
    },
    schema: Type.Integer({ minimum: 1, maximum: MOST, default: DEFAULT }),
    example: DEFAULT,
  },
  DEFAULT,
  (value, parameter) => {
    const limit = /^\d+$/.test(value) ? Number(value) : 0
    if (limit >= 1) return accepted(Math.min(limit, MOST))
    return refused(parameter, 'Expected a whole number from 1.')
  },
)

/**
 * The length of the next page. Many clients ask for ten features at a time and then walk to the end: 100,000
 * features would take 10,000 requests. Whoever asks for another length keeps it.
 */
export function nextLimit(limit: number): number {
  return limit === DEFAULT || limit === DEFAULT * 10 ? limit * 10 : limit
}
