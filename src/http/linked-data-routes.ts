/** What explains the records as linked data: the vocabulary whose terms they use, and their JSON-LD context. */
import { contextDocument } from '../descriptions/context.ts'
import { vocabulary } from '../descriptions/vocabulary.ts'
import { JSON_LD } from '../rdf/formats.ts'
import { TERMS_PATH } from '../resources/terms.ts'
import { documentRoute } from './document-route.ts'
import { graphRoute } from './graph-route.ts'

export const termsRoute = graphRoute(
  {
    path: TERMS_PATH,
    id: 'getTerms',
    summary: {
      en: 'The vocabulary of the linked data, as linked data',
      fr: 'Le vocabulaire des données liées, en données liées',
    },
    description: {
      en: 'The terms that JSON-LD and Turtle use beside those of schema.org, and the codes of enumerations, with their labels.',
      fr: 'Les termes que JSON-LD et Turtle emploient en plus de ceux de schema.org, et les codes des énumérations, avec leurs libellés.',
    },
  },
  ({ links, publisher }) => vocabulary({ publisher, urlOf: links.to }),
)

export const contextRoute = documentRoute(
  {
    path: '/context.jsonld',
    id: 'getContext',
    summary: { en: 'The JSON-LD context of the records', fr: 'Le contexte JSON-LD des fiches' },
    description: {
      en: 'What every JSON-LD answer holds under `@context`, as a document of its own.',
      fr: 'Ce que toute réponse en JSON-LD contient sous `@context`, en document séparé.',
    },
    mediaType: JSON_LD.mediaType,
    contentType: JSON_LD.contentType,
    schema: JSON_LD.schema,
  },
  ({ links }) => `${JSON.stringify(contextDocument(links.to), null, 2)}\n`,
)
