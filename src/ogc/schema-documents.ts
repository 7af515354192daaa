/** The JSON Schemas of a collection: that of a feature, and that of what a filter can be about. */
import { html } from '@remix-run/html-template'
import { type JsonSchema, schemaName } from '../descriptions/schemas.ts'
import { valueSchema } from '../descriptions/values.ts'
import type { Route } from '../http/route.ts'
import type { Language, Localised } from '../resources/define.ts'
import { documentRoute } from './document-route.ts'
import type { FeatureCollection } from './feature-collections.ts'
import { queryablesOf } from './queryables.ts'
import { featureSchema, geometryDescription } from './schemas.ts'

const DIALECT = 'https://json-schema.org/draft/2020-12/schema'

interface SchemaDocument {
  /** The last segment of the path. */
  readonly name: 'schema' | 'queryables'
  readonly titleOf: (collection: Localised) => Localised
  schema(collection: FeatureCollection, language: Language): JsonSchema
}

const SCHEMA: SchemaDocument = {
  name: 'schema',
  titleOf: ({ en, fr }) => ({ en: `${en}: the schema of a feature`, fr: `${fr} : le schéma d’un objet` }),
  schema: featureSchema,
}

/** 19-079r2, /req/queryables/get-queryables-response. */
const QUERYABLES: SchemaDocument = {
  name: 'queryables',
  titleOf: ({ en, fr }) => ({
    en: `${en}: what filters can be about`,
    fr: `${fr} : ce sur quoi on peut filtrer`,
  }),
  schema: ({ resource, geometry }, language) => {
    const queryables = queryablesOf(resource).map(({ name, field }) => [name, valueSchema(field, language)])
    const place = {
      format: `geometry-${geometry.type.toLowerCase()}`,
      'x-ogc-role': 'primary-geometry',
      description: geometryDescription(resource, geometry, language),
    }
    return {
      type: 'object',
      title: resource.title[language],
      properties: { geometry: place, ...Object.fromEntries(queryables) },
      additionalProperties: false,
    }
  },
}

export const schemaRoute = (collection: FeatureCollection) => routeOf(collection, SCHEMA)
export const queryablesRoute = (collection: FeatureCollection) => routeOf(collection, QUERYABLES)

function routeOf(collection: FeatureCollection, { name, titleOf, schema }: SchemaDocument): Route {
  const { resource } = collection
  const path = `${collection.path}/${name}`
  const title = titleOf(resource.title)
  return documentRoute({
    path,
    mediaType: 'application/schema+json',
    id: `get${schemaName(resource)}${name === 'schema' ? 'Schema' : 'Queryables'}`,
    tag: resource.title,
    summary: title,
    description: resource.description,
    schema: { type: 'object' },
    document({ links, language }, own) {
      const content = { $schema: DIALECT, $id: links.to(path), ...schema(collection, language) }
      return {
        title: title[language],
        content,
        body: () => html`<pre>${JSON.stringify(content, null, 2)}</pre>`,
        links: own,
      }
    },
  })
}
