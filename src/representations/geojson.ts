/** GeoJSON (RFC 7946): records as features of a map, one a line. */
import type { Resource } from '../resources/define.ts'
import { type GeometryFields, geometryOf } from '../resources/geometry.ts'
import { featureOf } from './feature.ts'
import type { BulkForm, PublicRecord } from './representation.ts'

export const geojson: BulkForm = {
  kind: 'bulk',
  extension: 'geojson',
  title: { en: 'GeoJSON', fr: 'GeoJSON' },
  mediaType: 'application/geo+json',
  contentType: 'application/geo+json; charset=utf-8',
  schema: { type: 'object' },
  fileType: 'GEOJSON',
  nests: true,
  shows: (resource) => geometryOf(resource) !== null,
  needs: (resource) => ['id', ...geometryFields(resource).fields],
  *write({ resource, batches }) {
    yield '{"type":"FeatureCollection","features":['
    let isFirst = true
    for (const batch of batches) {
      const lines = batch.map((record) => `\n${featureLine(resource, record)}`)
      yield `${isFirst ? '' : ','}${lines.join(',')}`
      isFirst = false
    }
    yield '\n]}\n'
  },
  writeItem: (record, { resource }) => [featureLine(resource, record), '\n'],
}

function featureLine(resource: Resource, record: PublicRecord): string {
  return JSON.stringify(featureOf(geometryFields(resource), record))
}

function geometryFields(resource: Resource): GeometryFields {
  // `shows` lets no other resource through.
  return geometryOf(resource) as GeometryFields
}
