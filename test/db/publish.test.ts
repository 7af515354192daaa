import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { type Connection, openReadOnly, openWritable } from '../../db/connection.ts'
import { publishFile, rehearseFile, restoreFile } from '../../db/publish.ts'
import { revisionTable } from '../../db/revision.ts'
import { keptFile, keptRevisions } from '../../db/revisions.ts'
import { CONTENT } from '../../src/resources/index.ts'

const REVISION = { id: 'a', content: 'b', published_at: '2026-11-24T00:00:00Z' }

t.test('a published file holds what was written into it', async (t) => {
  const path = join(t.testdir(), 'made', 'on', 'the', 'way', 'data.sqlite')
  publishFile(path, ({ database }) => void database.insert(revisionTable).values(REVISION).run())
  const connection = openReadOnly(path)
  t.teardown(connection.close)
  t.same(connection.database.select().from(revisionTable).all(), [REVISION])
  t.throws(() => connection.database.run(sql`delete from revision`), { cause: { code: 'SQLITE_READONLY' } })
  t.same(readdirSync(join(path, '..')), ['data.sqlite', 'data.sqlite.revisions'])
  t.same(
    readdirSync(`${path}.revisions`),
    ['SHA256SUMS', 'a.sqlite', 'lock'],
    'nothing else is left beside it',
  )
})

t.test('the same content gives the same bytes', async (t) => {
  const folder = t.testdir()
  const publish = (name: string) => {
    publishFile(
      join(folder, name),
      ({ database }) => void database.insert(revisionTable).values(REVISION).run(),
    )
    return readFileSync(join(folder, name))
  }
  t.ok(publish('one').equals(publish('two')))
})

t.test('a failure leaves the old file as it was', async (t) => {
  const path = join(t.testdir(), 'data.sqlite')
  publishFile(path, ({ database }) => void database.insert(revisionTable).values(REVISION).run())
  const old = readFileSync(path)
  const failure = new Error('the records are wrong')
  t.throws(() => {
    publishFile(path, () => {
      throw failure
    })
  }, failure)
  t.ok(readFileSync(path).equals(old))
  t.same(readdirSync(`${path}.revisions`), ['SHA256SUMS', 'a.sqlite', 'lock'])
})

t.test('a dangling reference is not published', async (t) => {
  const path = join(t.testdir(), 'data.sqlite')
  t.throws(() => {
    publishFile(path, ({ execute }) => {
      execute('pragma foreign_keys = off')
      execute(`insert into laureates (id, edition, organisation, name, display_name, legal_form, presentation)
        values ('a', 'nowhere', 'a', 'A', 'A', 'other', 'A')`)
    })
  }, /dangling reference in laureates/)
  t.notOk(existsSync(path))
})

t.test('an unsound file is not published', async (t) => {
  const path = join(t.testdir(), 'data.sqlite')
  t.throws(() => {
    publishFile(path, ({ execute }) => {
      execute('create table numbers (value integer check (value > 0))')
      execute('pragma ignore_check_constraints = on')
      execute('insert into numbers values (0)')
      execute('pragma ignore_check_constraints = off')
    })
  }, /not sound: CHECK constraint failed in numbers/)
  t.notOk(existsSync(path))
})

t.test('a draft left by a crash is no hindrance', async (t) => {
  const path = join(t.testdir(), 'data.sqlite')
  mkdirSync(`${path}.revisions`)
  for (const name of ['draft', 'loaded', 'previous'])
    writeFileSync(`${path}.revisions/${name}.tmp`, 'half a file')
  publishFile(path, ({ database }) => void database.insert(revisionTable).values(REVISION).run())
  t.same(readdirSync(`${path}.revisions`), ['SHA256SUMS', 'a.sqlite', 'lock'])
})

t.test('the file before is at hand in the schema of the new one, and goes when it is replaced', async (t) => {
  const path = join(t.testdir(), 'data.sqlite')
  const known = ({ database }: Connection) => database.all(sql`select * from previous.revision`)
  const revise = (id: string) =>
    publishFile(path, (connection) => {
      connection.database
        .insert(revisionTable)
        .values({ ...REVISION, id })
        .run()
      return known(connection)
    })
  t.same(revise('a'), [], 'where there was no file, an empty one is')
  t.same(revise('b'), [REVISION])
  const older = openWritable(path)
  older.execute(`drop table changes_search; drop table changes; drop table revision;
    create table revision (id text primary key not null); insert into revision values ('b');
    drop table ordinals; delete from __drizzle_migrations where rowid >= 3`)
  for (const { name } of CONTENT)
    older.execute(`create index ${name}_codes on ${name} (id); drop table ${name}_provenance;
      alter table ${name} add column provenance text not null default '{}'`)
  older.close()
  t.same(revise('c'), [], 'one without a history has none')
  t.same(revise('d'), [{ ...REVISION, id: 'c' }])
})

t.test('what is no database is not replaced', async (t) => {
  const path = join(t.testdir({ 'data.sqlite': 'some notes of mine' }), 'data.sqlite')
  t.throws(() => publishFile(path, () => undefined), /not a database/)
  t.equal(readFileSync(path, 'utf8'), 'some notes of mine')
})

/** Publishes a revision of this name. */
function publishAs(path: string, id: string, most?: number): void {
  const fill = ({ database }: Connection) =>
    void database
      .insert(revisionTable)
      .values({ ...REVISION, id })
      .run()
  publishFile(path, fill, most)
}

t.test('the last revisions are kept, under their digests, and can be put back', async (t) => {
  const path = join(t.testdir(), 'data.sqlite')
  for (const id of ['a', 'b', 'c', 'd']) publishAs(path, id)
  t.same(readdirSync(`${path}.revisions`), ['SHA256SUMS', 'b.sqlite', 'c.sqlite', 'd.sqlite', 'lock'])
  t.equal(statSync(path).ino, statSync(`${path}.revisions/d.sqlite`).ino, 'they take no room of their own')
  execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: `${path}.revisions` })
  t.strictSame(
    keptRevisions(path).map(({ id }) => id),
    ['b', 'c', 'd'],
  )
  restoreFile(path, String(keptFile(path, 'b')))
  t.ok(readFileSync(path).equals(readFileSync(`${path}.revisions/b.sqlite`)))
  t.not(statSync(path).ino, statSync(`${path}.revisions/b.sqlite`).ino)
  publishAs(path, 'e', 1)
  t.same(readdirSync(`${path}.revisions`), ['SHA256SUMS', 'e.sqlite', 'lock'])
})

t.test('a rehearsal publishes nothing', async (t) => {
  const path = join(t.testdir(), 'data.sqlite')
  publishAs(path, 'a')
  const before = readFileSync(path)
  t.equal(
    rehearseFile(path, () => 'done'),
    'done',
  )
  t.ok(readFileSync(path).equals(before))
  t.same(readdirSync(`${path}.revisions`), ['SHA256SUMS', 'a.sqlite', 'lock'])
})
