/** The route of a document about the service or its data, in one form of its own. */
import type { Localised } from '../resources/define.ts'
import { SERVICE_TAG } from './json-route.ts'
import { defineRoute, type Question, type Route } from './route.ts'

export interface Document {
  readonly path: string
  /** The `operationId`. */
  readonly id: string
  readonly summary: Localised
  /** By default, the summary. */
  readonly description?: Localised
  readonly mediaType: string
  readonly contentType: string
  /** The JSON Schema of its content; by default, that of a text. */
  readonly schema?: Readonly<Record<string, unknown>>
  readonly example?: unknown
  /** Whether it stays the same as long as the revision does; by default, it does. */
  readonly cacheable?: boolean
  /** Whether it shows the data; by default, it does not. */
  readonly dated?: true
}

export function documentRoute(
  document: Document,
  write: (question: Question) => string | Promise<string>,
): Route {
  const { path, id, summary, description = summary, mediaType, contentType, dated } = document
  const { schema = { type: 'string' }, example, cacheable = true } = document
  return defineRoute({
    path,
    parameters: {},
    produces: [{ mediaType }],
    negotiated: false,
    cacheable,
    ...(dated && { dated }),
    operation: {
      id,
      tag: SERVICE_TAG,
      summary,
      description,
      pathParameters: [],
      content: () => ({ [mediaType]: { schema, example } }),
      problems: [400, 414, 431, 500, 503],
    },
    answer: async (question: Question) => ({ type: contentType, body: await write(question) }),
  })
}
