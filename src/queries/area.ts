/** Areas of the globe, and which records lie within: an index of the coordinates first, then exact distances. */
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Resource } from '../resources/define.ts'
import { geometryOf } from '../resources/geometry.ts'
import { pointsTable } from '../resources/points.ts'
import { columnOf } from './columns.ts'
import { inTime } from './in-time.ts'
import { type Sql, sql } from './sql.ts'

/** In degrees (WGS 84). */
export interface Point {
  readonly longitude: number
  readonly latitude: number
}

/** A rectangle in degrees; one that crosses the antimeridian has its west greater than its east. */
export interface Box {
  readonly kind: 'box'
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** All that is at most `radius` metres away from a point. */
export interface Circle {
  readonly kind: 'circle'
  readonly centre: Point
  readonly radius: number
}

export type Area = Box | Circle

/** The mean radius of the Earth, in metres (IUGG). */
const EARTH = 6_371_008.8

const MILLIMETRES = 1000
const DEGREES = 180 / Math.PI

/** Whether a record lies within; one without coordinates lies nowhere. */
export function areaSql(resource: Resource, area: Area): Sql {
  if (area.kind === 'box') return boxSql(resource, area)
  const isNear = sql`${distanceSql(resource, area.centre)} <= ${area.radius * MILLIMETRES}`
  return sql`(${boxSql(resource, boxAround(area))} and ${isNear})`
}

function boxSql(resource: Resource, box: Box): Sql {
  if (geometryOf(resource)?.type === 'MultiPoint') {
    return sql`${resource.table.row} in (${pointsOf(resource)} and ${withinBox(pointsTable, box)})`
  }
  return withinBox(
    { latitude: columnOf(resource, 'latitude'), longitude: columnOf(resource, 'longitude') },
    box,
  )
}

/** The rows of a resource's records that have several points, once per point. */
export function pointsOf({ name }: Resource): Sql {
  const { resource, row } = pointsTable
  return sql`select ${row} from ${pointsTable} where ${inTime(row)} and ${resource} = ${name}`
}

function withinBox(
  { latitude, longitude }: Readonly<Record<'latitude' | 'longitude', SQLiteColumn>>,
  { west, south, east, north }: Box,
): Sql {
  const both = west <= east ? sql`and` : sql`or`
  const isBetween = sql`(${longitude} >= ${west} ${both} ${longitude} <= ${east})`
  return sql`(${latitude} >= ${south} and ${latitude} <= ${north} and ${isBetween})`
}

/** The smallest box that holds a circle, with a millimetre to spare for what rounding does. */
export function boxAround({ centre: { longitude, latitude }, radius }: Circle): Box {
  const angle = (radius + 1 / MILLIMETRES) / EARTH
  const south = latitude - angle * DEGREES
  const north = latitude + angle * DEGREES
  // Around a pole, a circle has points of every longitude.
  if (south <= -90 || north >= 90) return { kind: 'box', west: -180, south, east: 180, north }
  // Where a meridian touches the circle, which is nearer to the pole than its centre is.
  const reach = Math.asin(Math.sin(angle) / Math.cos(latitude / DEGREES)) * DEGREES
  return { kind: 'box', west: onGlobe(longitude - reach), south, east: onGlobe(longitude + reach), north }
}

/** The same longitude, at most half of the globe away from Greenwich. */
function onGlobe(longitude: number): number {
  if (longitude < -180) return longitude + 360
  return longitude > 180 ? longitude - 360 : longitude
}

/**
 * The great-circle distance of a record from a point, in whole millimetres, so that it is the same number
 * wherever it is compared; null for a record without coordinates. By the haversine formula, which is exact
 * for short distances.
 */
export function distanceSql(resource: Resource, { longitude, latitude }: Point): Sql {
  const ownLatitude = columnOf(resource, 'latitude')
  const ownLongitude = columnOf(resource, 'longitude')
  const across = sql`pow(sin(radians(${ownLongitude} - ${longitude}) / 2), 2)`
  const along = sql`pow(sin(radians(${ownLatitude} - ${latitude}) / 2), 2)`
  const parallels = sql`cos(radians(${ownLatitude})) * ${Math.cos(latitude / DEGREES)}`
  // Rounding may lead beyond 1, which no sine is.
  const haversine = sql`min(1, ${along} + ${parallels} * ${across})`
  return sql`round(${2 * EARTH * MILLIMETRES} * asin(sqrt(${haversine})))`
}
