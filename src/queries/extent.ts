/** How far the records of a resource reach on the map. */
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Resource } from '../resources/define.ts'
import { type GeometryFields, geometryOf } from '../resources/geometry.ts'
import { pointsTable } from '../resources/points.ts'
import type { Box } from './area.ts'
import { columnOf } from './columns.ts'
import { inTime } from './in-time.ts'

/** The smallest box around all points of a resource's records; null where there is none. */
export function extentOf(database: BetterSQLite3Database, resource: Resource): Box | null {
  const geometry = geometryOf(resource)
  if (geometry === null) return null
  const { longitude, latitude, from } = pointsIn(resource, geometry)
  // Each bound by itself: the end of an index, where there is one.
  const bound = (aggregate: 'min' | 'max', column: SQLiteColumn) =>
    sql`(select ${sql.raw(aggregate)}(${column}) from ${from})`
  const found = database.get(sql`select
    ${bound('min', longitude)} as west, ${bound('min', latitude)} as south,
    ${bound('max', longitude)} as east, ${bound('max', latitude)} as north`) as {
    // Without rows, an aggregate is null.
    [side in 'west' | 'south' | 'east' | 'north']: number | null
  }
  const { west, south, east, north } = found
  if (west === null || south === null || east === null || north === null) return null
  return { kind: 'box', west, south, east, north }
}

/** The columns that hold the degrees, and the rows. */
function pointsIn(
  resource: Resource,
  { type }: GeometryFields,
): { longitude: SQLiteColumn; latitude: SQLiteColumn; from: SQL } {
  if (type === 'Point') {
    const { table } = resource
    return {
      longitude: columnOf(resource, 'longitude'),
      latitude: columnOf(resource, 'latitude'),
      from: sql`${table} where ${inTime(table.row)}`,
    }
  }
  const { longitude, latitude, row } = pointsTable
  const own = and(inTime(row), eq(pointsTable.resource, resource.name))
  return { longitude, latitude, from: sql`${pointsTable} where ${own}` }
}
