import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { openReadOnly } from '../../db/connection.ts'
import { publishFile } from '../../db/publish.ts'
import { revisionTable } from '../../db/revision.ts'

t.test('a published file holds what was written into it', async (t) => {
  const path = join(t.testdir(), 'made', 'on', 'the', 'way', 'data.sqlite')
  publishFile(path, ({ database }) => void database.insert(revisionTable).values({ id: 'a' }).run())
  const connection = openReadOnly(path)
  t.teardown(connection.close)
  t.same(connection.database.select().from(revisionTable).all(), [{ id: 'a' }])
  t.throws(() => connection.database.run(sql`delete from revision`), { cause: { code: 'SQLITE_READONLY' } })
  t.same(readdirSync(join(path, '..')), ['data.sqlite'], 'nothing else is left beside it')
})

t.test('the same content gives the same bytes', async (t) => {
  const folder = t.testdir()
  const publish = (name: string) => {
    publishFile(
      join(folder, name),
      ({ database }) => void database.insert(revisionTable).values({ id: 'a' }).run(),
    )
    return readFileSync(join(folder, name))
  }
  t.ok(publish('one').equals(publish('two')))
})

t.test('a failure leaves the old file as it was', async (t) => {
  const path = join(t.testdir({ 'data.sqlite': 'old' }), 'data.sqlite')
  const failure = new Error('the records are wrong')
  t.throws(() => {
    publishFile(path, () => {
      throw failure
    })
  }, failure)
  t.equal(readFileSync(path, 'utf8'), 'old')
  t.same(readdirSync(join(path, '..')), ['data.sqlite'])
})

t.test('a dangling reference is not published', async (t) => {
  const path = join(t.testdir(), 'data.sqlite')
  t.throws(() => {
    publishFile(path, ({ execute }) => {
      execute('pragma foreign_keys = off')
      execute(`insert into laureates (id, edition, organisation, name, display_name, legal_form, presentation, provenance)
        values ('a', 'nowhere', 'a', 'A', 'A', 'other', 'A', '{}')`)
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
  writeFileSync(`${path}.${process.pid}.tmp`, 'half a file')
  publishFile(path, ({ database }) => void database.insert(revisionTable).values({ id: 'a' }).run())
  t.same(readdirSync(join(path, '..')), ['data.sqlite'])
})
