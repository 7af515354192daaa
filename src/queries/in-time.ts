/** The clock inside a statement: what makes a question stop when its time is over. */
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { type Sql, sql } from './sql.ts'

/** Always true; asks `in_time()` of the connection once in about a thousand rows, so that it costs nothing. */
export function inTime(row: SQLiteColumn | Sql): Sql {
  return sql`(${row} & 1023 or in_time())`
}
