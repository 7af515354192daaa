/** The clock inside a statement: what makes a question stop when its time is over. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** Always true; asks `in_time()` of the connection once in about a thousand rows, so that it costs nothing. */
export function inTime(row: SQLWrapper): SQL {
  return sql`(${row} & 1023 or in_time())`
}
