/** The one row that says which revision a database file holds. */
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const revisionTable = sqliteTable('revision', {
  /** 16 hexadecimal digits that no other revision has: of what it holds, when it was published, and after which. */
  id: text('id').primaryKey(),
  /** The SHA-256 digest of every record, in hexadecimal: of what it holds alone. */
  content: text('content').notNull(),
  /** When it was published: RFC 3339, in UTC, to the second. */
  published_at: text('published_at').notNull(),
})
