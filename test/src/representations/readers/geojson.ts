import type { Feature } from '../../../../src/representations/feature.ts'
import type { PublicRecord } from '../../../../src/representations/representation.ts'
import type { Resource } from '../../../../src/resources/define.ts'
import { geometryOf } from '../../../../src/resources/geometry.ts'

/** The records of a collection of features, or of one feature. */
export function readGeojson(body: Uint8Array, resource: Resource): PublicRecord[] {
  const { type, features, ...feature } = JSON.parse(Buffer.from(body).toString())
  const all: Feature[] = type === 'FeatureCollection' ? features : [feature]
  return all.map(({ id, geometry, properties }) => {
    const known: PublicRecord = { id, ...properties, ...placeOf(resource, geometry) }
    const names = Object.keys(resource.fields)
    return Object.fromEntries(names.map((name) => [name, known[name]]))
  })
}

function placeOf(resource: Resource, geometry: Feature['geometry']): PublicRecord {
  const fields = geometryOf(resource)?.fields ?? []
  const [one, other] = fields
  if (one === undefined) return {}
  if (other === undefined) return { [one]: geometry?.coordinates ?? [] }
  const [longitude, latitude] = geometry?.coordinates ?? [null, null]
  return { [one]: longitude, [other]: latitude }
}
