/** What every table has: its keys, and indexes of the columns that a question can filter or sort by. */
import { index, integer, type SQLiteColumn, text } from 'drizzle-orm/sqlite-core'

/** The public identifier, and the number of the row: rows are numbered from 1 in the order of the identifiers. */
export const key = () => ({ row: integer('row').primaryKey(), id: text('id').notNull().unique() })

/** An index per column; each also holds `row`, which makes every order a total one. */
export function indexes<C extends string>(
  name: string,
  table: Readonly<Record<C, SQLiteColumn>>,
  columns: readonly C[],
) {
  return columns.map((column) => index(`${name}_${column}`).on(table[column]))
}
