/** The points of every resource whose records have several, one a row: what lies in an area is then an index look-up. */
import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const pointsTable = sqliteTable(
  'points',
  {
    resource: text('resource').notNull(),
    /** The row of the record, in the resource's table. */
    row: integer('row').notNull(),
    /** In degrees (WGS 84). */
    longitude: real('longitude').notNull(),
    latitude: real('latitude').notNull(),
  },
  (table) => [index('points_place').on(table.resource, table.latitude, table.longitude, table.row)],
)
