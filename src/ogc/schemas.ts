/** The schemas of the OGC documents, in the dialect of OpenAPI 3.0 (17-069r4, annex A). */
import { type JsonSchema, schemaName, schemaReference } from '../descriptions/schemas.ts'
import { perhapsSchema } from '../descriptions/values.ts'
import { isProperty } from '../representations/feature.ts'
import type { Language, Resource } from '../resources/define.ts'
import type { GeometryFields } from '../resources/geometry.ts'
import { FEATURE_COLLECTIONS, type FeatureCollection } from './feature-collections.ts'

const text = { type: 'string' }
const uri = { type: 'string', format: 'uri' }
const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })
const object = (
  properties: Readonly<Record<string, JsonSchema>>,
  required = Object.keys(properties),
): JsonSchema => {
  return { type: 'object', ...(required.length > 0 && { required }), properties }
}
const links = list(schemaReference('Link'))

/** The name of a collection's features among the schemas. */
export const featureName = ({ resource }: FeatureCollection) => `${schemaName(resource)}Feature`

/** The geometry of a feature. */
function geometrySchema({ resource, geometry }: FeatureCollection, language: Language): JsonSchema {
  const { type } = geometry
  const position = { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 }
  const coordinates = type === 'Point' ? position : list(position)
  const description = geometryDescription(resource, geometry, language)
  return { ...object({ type: { type: 'string', enum: [type] }, coordinates }), nullable: true, description }
}

/** What the fields that a geometry is made of say of themselves. */
export function geometryDescription(
  { fields }: Resource,
  geometry: GeometryFields,
  language: Language,
): string {
  return geometry.fields.map((field) => fields[field]?.description[language]).join(' ')
}

/** A feature of a collection: every property is there, null where `nullable` allows it. */
export function featureSchema(collection: FeatureCollection, language: Language): JsonSchema {
  const { resource, geometry } = collection
  const properties = Object.entries(resource.fields)
    .filter(([name]) => isProperty(geometry, name))
    .map(([name, field]) => [name, perhapsSchema(field, language)])
  const feature = object({
    type: { type: 'string', enum: ['Feature'] },
    id: { ...text, description: resource.fields.id.description[language] },
    geometry: geometrySchema(collection, language),
    properties: object(Object.fromEntries(properties)),
  })
  return { title: resource.singular[language], description: resource.description[language], ...feature }
}

/** A page of features. */
export function featuresSchema(collection: FeatureCollection): JsonSchema {
  return object({
    type: { type: 'string', enum: ['FeatureCollection'] },
    numberMatched: { type: 'integer', minimum: 0 },
    numberReturned: { type: 'integer', minimum: 0 },
    links,
    features: list(schemaReference(featureName(collection))),
  })
}

/** One feature, with its links. */
export function featureWithLinks(collection: FeatureCollection): JsonSchema {
  return { allOf: [schemaReference(featureName(collection)), object({ links })] }
}

const interval = {
  type: 'array',
  items: { type: 'string', format: 'date-time', nullable: true },
  minItems: 2,
  maxItems: 2,
}
const box = { type: 'array', items: { type: 'number' }, minItems: 4, maxItems: 4 }

/** By the name under which the operations refer to each. */
export const ogcSchemas = (language: Language): Readonly<Record<string, JsonSchema>> => ({
  Link: object({ href: uri, rel: text, type: text, title: text }, ['href', 'rel']),
  LandingPage: object({ title: text, description: text, links }),
  Conformance: object({ conformsTo: list(uri) }),
  Collection: object(
    {
      id: text,
      title: text,
      description: text,
      extent: object(
        { spatial: object({ bbox: list(box) }), temporal: object({ interval: list(interval) }) },
        [],
      ),
      itemType: { type: 'string', enum: ['feature'] },
      crs: list(uri),
      links,
    },
    ['id', 'title', 'description', 'extent', 'itemType', 'crs', 'links'],
  ),
  Collections: object({ links, collections: list(schemaReference('Collection')) }),
  ...Object.fromEntries(FEATURE_COLLECTIONS.map((one) => [featureName(one), featureSchema(one, language)])),
})
