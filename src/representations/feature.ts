/** GeoJSON features (RFC 7946 §3.2): what a record says, at the place where it lies. */
import type { GeometryFields, Position } from '../resources/geometry.ts'
import type { PublicRecord } from './representation.ts'

export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'MultiPoint'; readonly coordinates: readonly Position[] }

export interface Feature {
  readonly type: 'Feature'
  readonly id: string
  /** Null where the place of the record is unknown. */
  readonly geometry: Geometry | null
  /** All fields of the record but its identifier and those that the geometry is made of, nulls included. */
  readonly properties: Readonly<Record<string, unknown>>
}

/** The feature of a record of a resource that has such a geometry. */
export function featureOf(geometry: GeometryFields, record: PublicRecord): Feature {
  const properties = Object.entries(record).filter(([name]) => isProperty(geometry, name))
  return {
    type: 'Feature',
    id: String(record.id),
    geometry: placeOf(geometry, record),
    properties: Object.fromEntries(properties),
  }
}

/** Whether a field is a property of the feature, rather than its identifier or a part of its geometry. */
export function isProperty({ fields }: GeometryFields, name: string): boolean {
  return name !== 'id' && !fields.some((field) => field === name)
}

function placeOf({ type, fields }: GeometryFields, record: PublicRecord): Geometry | null {
  if (type === 'Point') {
    const [longitude, latitude] = fields.map((field) => record[field])
    if (typeof longitude !== 'number' || typeof latitude !== 'number') return null
    return { type, coordinates: [longitude, latitude] }
  }
  // The kind of the field says what it holds.
  const coordinates = record[fields[0]] as readonly Position[]
  return coordinates.length === 0 ? null : { type, coordinates }
}
