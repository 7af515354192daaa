/** What explains the records as linked data: the vocabulary whose terms they use, and their JSON-LD context. */
import { contextDocument } from '../descriptions/context.ts'
import { vocabulary } from '../descriptions/vocabulary.ts'
import { GRAPH_FORMATS, type GraphFormat, JSON_LD } from '../rdf/formats.ts'
import { TERMS_PATH } from '../resources/terms.ts'
import { SERVICE_TAG } from './json-route.ts'
import { defineRoute, type Route } from './route.ts'

const PROBLEMS = [400, 414, 431, 500, 503]

export const termsRoute: Route = defineRoute<Record<never, never>, GraphFormat>({
  path: TERMS_PATH,
  parameters: {},
  produces: GRAPH_FORMATS,
  negotiated: true,
  cacheable: true,
  operation: {
    id: 'getTerms',
    tag: SERVICE_TAG,
    summary: {
      en: 'The vocabulary of the linked data, as linked data',
      fr: 'Le vocabulaire des données liées, en données liées',
    },
    description: {
      en: 'The terms that JSON-LD and Turtle use beside those of schema.org, and the codes of enumerations, with their labels.',
      fr: 'Les termes que JSON-LD et Turtle emploient en plus de ceux de schema.org, et les codes des énumérations, avec leurs libellés.',
    },
    pathParameters: [],
    content: () => Object.fromEntries(GRAPH_FORMATS.map(({ mediaType, schema }) => [mediaType, { schema }])),
    problems: [...PROBLEMS, 406],
  },
  answer: ({ format, links, publisher }) => ({
    type: format.contentType,
    body: format.write(vocabulary({ publisher, urlOf: links.to })),
    related: GRAPH_FORMATS.filter((other) => other !== format).map(({ extension, mediaType }) => {
      return ['alternate', links.to(`${TERMS_PATH}.${extension}`), mediaType]
    }),
  }),
})

export const contextRoute: Route = defineRoute({
  path: '/context.jsonld',
  parameters: {},
  produces: [{ mediaType: JSON_LD.mediaType }],
  negotiated: false,
  cacheable: true,
  operation: {
    id: 'getContext',
    tag: SERVICE_TAG,
    summary: { en: 'The JSON-LD context of the records', fr: 'Le contexte JSON-LD des fiches' },
    description: {
      en: 'What every JSON-LD answer holds under `@context`, as a document of its own.',
      fr: 'Ce que toute réponse en JSON-LD contient sous `@context`, en document séparé.',
    },
    pathParameters: [],
    content: () => ({ [JSON_LD.mediaType]: { schema: JSON_LD.schema } }),
    problems: PROBLEMS,
  },
  answer: ({ links }) => ({
    type: JSON_LD.contentType,
    body: `${JSON.stringify(contextDocument(links.to), null, 2)}\n`,
  }),
})
