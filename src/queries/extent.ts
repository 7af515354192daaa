/** How far the records of a resource reach on the map. */
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Resource } from '../resources/define.ts'
import { type GeometryFields, geometryOf } from '../resources/geometry.ts'
import { pointsTable } from '../resources/points.ts'
import type { Box } from './area.ts'
import { columnOf } from './columns.ts'
import { inTime } from './in-time.ts'
import { type Read, raw, type Sql, sql } from './sql.ts'

/** The smallest box around all points of a resource's records; null where there is none. */
export function extentOf(read: Read, resource: Resource): Box | null {
  const geometry = geometryOf(resource)
  if (geometry === null) return null
  const { longitude, latitude, from } = pointsIn(resource, geometry)
  // Each bound by itself: the end of an index, where there is one.
  const bound = (aggregate: 'min' | 'max', column: SQLiteColumn) =>
    sql`(select ${raw(aggregate)}(${column}) from ${from})`
  const found = read(sql`select ${bound('min', longitude)}, ${bound('min', latitude)},
    ${bound('max', longitude)}, ${bound('max', latitude)}`)
  // Without rows, an aggregate is null.
  const [west, south, east, north] = found.flat().filter((degrees) => typeof degrees === 'number')
  if (west === undefined || south === undefined || east === undefined || north === undefined) return null
  return { kind: 'box', west, south, east, north }
}

/** The columns that hold the degrees, and the rows. */
function pointsIn(
  resource: Resource,
  { type }: GeometryFields,
): { longitude: SQLiteColumn; latitude: SQLiteColumn; from: Sql } {
  if (type === 'Point') {
    const { table } = resource
    return {
      longitude: columnOf(resource, 'longitude'),
      latitude: columnOf(resource, 'latitude'),
      from: sql`${table} where ${inTime(table.row)}`,
    }
  }
  const { longitude, latitude, row } = pointsTable
  const own = sql`${inTime(row)} and ${pointsTable.resource} = ${resource.name}`
  return { longitude, latitude, from: sql`${pointsTable} where ${own}` }
}
