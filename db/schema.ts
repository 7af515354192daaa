/** The schema of a database file: brought about by the migrations, and recognised by the last of them. */
import { fileURLToPath } from 'node:url'
import { sql } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import type { Connection } from './connection.ts'

const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url))

/** Brings a file to the current schema. */
export function migrateSchema({ database }: Connection): void {
  migrate(database, { migrationsFolder })
}

/**
 * Says what keeps a file from being brought to the current schema.
 * @returns null if nothing does, else one sentence that says what to do
 */
export function migrationObstacle({ database }: Connection): string | null {
  const applied = appliedMigrations(database)
  if (applied === null) return 'It is a database of another program: name another file in DATABASE_PATH.'
  const expected = expectedMigrations()
  return applied.every((hash) => expected.includes(hash))
    ? null
    : 'It was made by a newer version of this program: update the program.'
}

/**
 * Says what keeps a file from being served by this version of the program.
 * @returns null if the schema is the current one, else one sentence that says what to do
 */
export function schemaMismatch(connection: Connection): string | null {
  const obstacle = migrationObstacle(connection)
  if (obstacle !== null) return obstacle
  return appliedMigrations(connection.database)?.length === expectedMigrations().length
    ? null
    : 'It was made by an older version of this program: publish its editions again with "npm run publish".'
}

function expectedMigrations(): string[] {
  return readMigrationFiles({ migrationsFolder }).map(({ hash }) => hash)
}

/** The digests of the migrations that made the file; null if it was not made by this program. */
function appliedMigrations(database: Connection['database']): string[] | null {
  const known = database.get(sql`select 1 from sqlite_master where name = '__drizzle_migrations'`)
  if (known === undefined) return null
  const rows = database.all<{ hash: string }>(sql`select hash from __drizzle_migrations order by created_at`)
  return rows.map(({ hash }) => hash)
}
