/**
 * The description of the API in OpenAPI 3.0, with the identifiers of the collections written out in the paths:
 * GIS clients look there for the filters of a collection. The contract of the service does not repeat it.
 */
import { openApi30 } from '../descriptions/openapi-30.ts'
import { TITLE } from '../descriptions/openapi-texts.ts'
import { operationOf } from '../http/contract.ts'
import { problemResponses, problemSchema } from '../http/problem-responses.ts'
import type { Route } from '../http/route.ts'
import type { Localised } from '../resources/define.ts'
import { documentRoute } from './document-route.ts'
import { API_PATH, ROOT } from './feature-collections.ts'
import { OGC_TAG, OPENAPI_TYPE } from './landing.ts'
import { termList } from './page.ts'
import { ogcSchemas } from './schemas.ts'

const SUMMARY: Localised = {
  en: 'This description of the API, in OpenAPI 3.0',
  fr: 'Cette description de l’API, en OpenAPI 3.0',
}

const DESCRIPTION: Localised = {
  en: 'OGC API – Features: the records that have a place on the map, for GIS clients.',
  fr: 'OGC API – Features : les fiches qui ont une place sur la carte, pour les SIG.',
}

export interface ApiSettings {
  /** The version of the program. */
  readonly version: string
  /** The public address; `/` where it is not known. */
  readonly server: string
}

/** The route of the document about some routes, whose paths begin with the root. */
export function apiRoute({ version, server }: ApiSettings, routes: readonly Route[]): Route {
  const operations = routes.map(operationOf).map((operation) => {
    return { ...operation, path: operation.path.slice(ROOT.length) || '/' }
  })
  return documentRoute({
    path: API_PATH,
    mediaType: OPENAPI_TYPE,
    id: 'getApi',
    tag: OGC_TAG,
    summary: SUMMARY,
    description: DESCRIPTION,
    schema: { type: 'object' },
    document: ({ language, publisher }, own) => ({
      title: TITLE[language],
      content: openApi30({
        title: TITLE,
        description: DESCRIPTION,
        language,
        version,
        publisher,
        server: `${server.replace(/\/$/, '')}${ROOT}`,
        operations,
        schemas: ogcSchemas(language),
        problems: problemResponses,
        problemSchema,
      }),
      body: () => termList(operations.map(({ path, summary }) => [path, summary[language]])),
      links: own,
    }),
  })
}
