import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { type Connection, createFile } from '../../db/connection.ts'
import { migrateSchema, schemaMismatch } from '../../db/schema.ts'

function emptyFile(t: Test): Connection {
  const connection = createFile(join(t.testdir(), 'data.sqlite'))
  t.teardown(connection.close)
  return connection
}

t.test('a migrated file has the current schema', async (t) => {
  const connection = emptyFile(t)
  migrateSchema(connection)
  t.equal(schemaMismatch(connection), null)
})

t.test('a file of another program is recognised', async (t) => {
  t.match(schemaMismatch(emptyFile(t)), /another program/)
})

t.test('an older file is recognised', async (t) => {
  const connection = emptyFile(t)
  migrateSchema(connection)
  connection.database.run(sql`delete from __drizzle_migrations`)
  t.match(schemaMismatch(connection), /older version .*npm run publish/)
})

t.test('a newer file is recognised', async (t) => {
  const connection = emptyFile(t)
  migrateSchema(connection)
  connection.database.run(sql`insert into __drizzle_migrations (hash, created_at) values ('later', 9e15)`)
  t.match(schemaMismatch(connection), /newer version .* update the program/)
})
