/** What every table has: its keys, and indexes of the columns that a question can filter or sort by. */
import { index, integer, type SQLiteColumn, text } from 'drizzle-orm/sqlite-core'

/** The public identifier, and the row number by which the search index names a record. */
export const key = () => ({ row: integer('row').primaryKey(), id: text('id').notNull().unique() })

/** An index per column, which also holds `id`, which makes every order a total one. */
export function indexes<T extends { id: SQLiteColumn }, C extends keyof T & string>(
  name: string,
  table: T & Record<C, SQLiteColumn>,
  columns: readonly C[],
) {
  return columns.map((column) => index(`${name}_${column}`).on(table[column], table.id))
}
