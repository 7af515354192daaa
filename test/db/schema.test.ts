import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { type Connection, openWritable } from '../../db/connection.ts'
import { migrateSchema, schemaMismatch } from '../../db/schema.ts'
import { CONTENT } from '../../src/resources/index.ts'
import { storedTraces, type Trace } from '../../src/resources/provenance.ts'

function emptyFile(t: Test): Connection {
  const connection = openWritable(join(t.testdir(), 'data.sqlite'))
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

t.test('where the values of an older file come from stays known', async (t) => {
  const connection = emptyFile(t)
  migrateSchema(connection)
  for (const { name } of CONTENT)
    connection.execute(`drop table ${name}_provenance;
      alter table ${name} add column provenance text not null default '{}'`)
  const trace = (lines: readonly number[], reason: string | null): Trace => {
    return { lines: [...lines], method: 'derived', source: null, printed: 'a "b"\n\u0001é', reason }
  }
  const provenance = { id: trace([1], null), name: trace([2, 3], 'Le nom.'), year: trace([1], null) }
  connection.statement(`insert into editions
    (row, id, year, title, programme, introduction, funder, brochure, provenance)
    values (7, '2023', 2023, 'T', 'P', 'I', 'F', x'', ?)`)(JSON.stringify(provenance))
  connection.execute('delete from __drizzle_migrations where rowid > 4')
  migrateSchema(connection)
  const stored = connection.database.all(sql`select row, traces from editions_provenance`)
  t.strictSame(stored, [{ row: 7, traces: JSON.stringify(storedTraces(provenance)) }])
  t.equal(schemaMismatch(connection), null)
})
