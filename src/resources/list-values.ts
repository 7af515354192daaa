/** The values of the list fields of every resource, one a row: a filter on a list is then an index look-up. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const listValuesTable = sqliteTable(
  'list_values',
  {
    resource: text('resource').notNull(),
    field: text('field').notNull(),
    /** The value, folded. */
    value: text('value').notNull(),
    /** The row of the record, in the resource's table. */
    row: integer('row').notNull(),
  },
  (table) => [index('list_values_value').on(table.resource, table.field, table.value, table.row)],
)
