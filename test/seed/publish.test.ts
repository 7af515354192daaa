import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import t from 'tap'
import { openReadOnly, openWritable } from '../../db/connection.ts'
import { publishEditions, publishOnly } from '../../seed/publish.ts'
import { readSource } from '../../seed/source.ts'
import { EDITION_2023, PUBLISHED, publish2023 } from '../world.ts'

const SOURCE = readSource(EDITION_2023)

t.test('what this program did not make is left alone', async (t) => {
  const path = publish2023(t)
  const other = join(path, '..', 'other.sqlite')
  const notes = openWritable(other)
  notes.execute('create table editions (id text)')
  notes.close()
  const newer = openWritable(path)
  newer.database.run(sql`insert into __drizzle_migrations (hash, created_at) values ('later', 9e15)`)
  newer.close()
  for (const [file, reason] of [
    [other, 'It is a database of another program: name another file in DATABASE_PATH.'],
    [path, 'It was made by a newer version of this program: update the program.'],
  ] as const) {
    const before = readFileSync(file)
    t.throws(() => publishEditions(file, [SOURCE], PUBLISHED), {
      message: `The database ${file} cannot be published into. ${reason}`,
    })
    t.ok(readFileSync(file).equals(before))
  }
})

t.test('an edition that has errors changes nothing', async (t) => {
  const path = publish2023(t)
  const before = readFileSync(path)
  for (const publish of [publishEditions, publishOnly])
    t.match(publish(path, [{ brochure: Buffer.from(''), curation: null }], PUBLISHED), { ok: false })
  t.ok(readFileSync(path).equals(before))
})

t.test('editions are added one after the other, each with what it brings', async (t) => {
  const path = publish2023(t)
  const text = Buffer.from(SOURCE.brochure).toString('utf8')
  const of2024 = { brochure: Buffer.from(text.replace(/^2023$/m, '2024')), curation: null }
  t.match(publishEditions(path, [of2024], PUBLISHED), { ok: true, value: { revision: { isNew: true } } })
  const connection = openReadOnly(path)
  t.teardown(connection.close)
  t.strictSame(connection.database.all(sql`select edition, kind, count(*) as n from changes group by 1, 2`), [
    { edition: '2023', kind: 'added', n: 93 },
    { edition: '2024', kind: 'added', n: 93 },
  ])
})
