/** The route of a document that is a graph, in every form that graphs have. */
import { GRAPH_FORMATS, type Graph, type GraphFormat } from '../rdf/formats.ts'
import type { Localised } from '../resources/define.ts'
import { SERVICE_TAG } from './json-route.ts'
import { defineRoute, type Question, type Route } from './route.ts'

const whole = (format: GraphFormat) => ({ ...format, kind: 'bulk' as const })
const [first, ...more] = GRAPH_FORMATS
/** Each holds the whole graph, and so has an address of its own. */
const FORMATS = [whole(first), ...more.map(whole)] as const

interface GraphDocument {
  readonly path: string
  /** The `operationId`. */
  readonly id: string
  readonly summary: Localised
  readonly description: Localised
  /** Whether it shows the data; by default, it does not. */
  readonly dated?: true
}

export function graphRoute(
  { path, id, summary, description, dated }: GraphDocument,
  graph: (question: Question) => Graph | Promise<Graph>,
): Route {
  return defineRoute<Record<never, never>, ReturnType<typeof whole>>({
    path,
    parameters: {},
    produces: FORMATS,
    negotiated: true,
    cacheable: true,
    ...(dated && { dated }),
    operation: {
      id,
      tag: SERVICE_TAG,
      summary,
      description,
      pathParameters: [],
      content: () => Object.fromEntries(FORMATS.map(({ mediaType, schema }) => [mediaType, { schema }])),
      problems: [400, 406, 414, 431, 500, 503],
    },
    async answer(question) {
      const { format, links } = question
      return {
        type: format.contentType,
        body: await format.write(await graph(question)),
        related: FORMATS.filter((other) => other !== format).map(({ extension, mediaType }) => {
          return ['alternate', links.to(`${path}.${extension}`), mediaType]
        }),
      }
    },
  })
}
