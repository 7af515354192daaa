/** From the rows of a statement to records. */
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { PublicRecord } from './statements.ts'

/** The columns that a record is read from, by the names that it has for them. */
export type Columns = Readonly<Record<string, SQLiteColumn>>

/**
 * Reads the columns that each row begins with, in their order. All records are filled alike, one key after the
 * other, so that they share one shape: what writes many thousands of them then finds each field at its place.
 */
export function recordsOf(rows: readonly (readonly unknown[])[], columns: Columns): PublicRecord[] {
  const decoders = Object.entries(columns)
  return rows.map((row) => {
    const record: PublicRecord = {}
    let index = 0
    for (const [name, column] of decoders) {
      const value = row[index]
      record[name] = value === null ? null : column.mapFromDriverValue(value)
      index += 1
    }
    return record
  })
}
