/** Routes about the service itself, whose only answer is a JSON document, whatever Accept says. */
import type { PathParameter } from '../descriptions/openapi.ts'
import type { JsonSchema } from '../descriptions/schemas.ts'
import type { Language, Localised } from '../resources/define.ts'
import { type Answer, defineRoute, type Question, type Route } from './route.ts'

export const SERVICE_TAG: Localised = { en: 'Service', fr: 'Service' }

const JSON_TYPE = 'application/json'

interface JsonRoute {
  path: string
  id: string
  /** Which part of the service it belongs to; by default, the service itself. */
  tag?: Localised
  summary: Localised
  description: Localised
  schema: (language: Language) => JsonSchema
  example: unknown
  body: (question: Question) => unknown
  pathParameters?: readonly PathParameter[]
  problems?: readonly number[]
  cacheable?: boolean
  dated?: true
}

export function jsonRoute(route: JsonRoute): Route {
  return defineRoute({
    path: route.path,
    parameters: {},
    produces: [{ mediaType: JSON_TYPE }],
    negotiated: false,
    cacheable: route.cacheable ?? true,
    ...(route.dated && { dated: route.dated }),
    operation: {
      id: route.id,
      tag: route.tag ?? SERVICE_TAG,
      summary: route.summary,
      description: route.description,
      pathParameters: route.pathParameters ?? [],
      content: (language) => ({ [JSON_TYPE]: { schema: route.schema(language), example: route.example } }),
      problems: route.problems ?? [400, 414, 431, 500, 503],
    },
    answer: (question): Answer => ({
      type: `${JSON_TYPE}; charset=utf-8`,
      body: JSON.stringify(route.body(question)),
    }),
  })
}
