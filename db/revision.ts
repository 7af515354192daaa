/** The one row that says which revision a database file holds. */
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const revisionTable = sqliteTable('revision', {
  /** The first 16 hexadecimal digits of the SHA-256 digest of every record. */
  id: text('id').primaryKey(),
})
