/** Where the records of a resource lie: derived from the fields that hold degrees. */
import type { Field, Resource } from './define.ts'
import { fieldsOfKind } from './kinds.ts'

/** Longitude and latitude in degrees (WGS 84): a position of GeoJSON (RFC 7946 §3.1.1). */
export type Position = readonly [longitude: number, latitude: number]

/** The kind of geometry that a record has, if it has any, and the fields that hold it. */
export type GeometryFields =
  | { readonly type: 'Point'; readonly fields: readonly [longitude: 'longitude', latitude: 'latitude'] }
  | { readonly type: 'MultiPoint'; readonly fields: readonly [positions: string] }

/** The geometry of a resource's records; null for a resource that has no place on a map. */
export function geometryOf(resource: Resource): GeometryFields | null {
  const { longitude, latitude } = resource.fields as Readonly<Record<string, Field>>
  if (longitude !== undefined && latitude !== undefined) {
    return { type: 'Point', fields: ['longitude', 'latitude'] }
  }
  const [positions] = fieldsOfKind(resource, 'points')
  return positions === undefined ? null : { type: 'MultiPoint', fields: [positions] }
}
