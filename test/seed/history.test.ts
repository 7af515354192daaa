import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { openReadOnly } from '../../db/connection.ts'
import type { EditionSource } from '../../seed/pipeline.ts'
import { publishEditions } from '../../seed/publish.ts'
import { readSource } from '../../seed/source.ts'
import { storedChanges } from '../../seed/stored-changes.ts'
import { publishMany } from '../many.ts'
import { EDITION_2023, PUBLISHED } from '../world.ts'

const SOURCE = readSource(EDITION_2023)
const LATER = new Date('2026-12-01T08:30:00Z')

/** The brochure with one text in the place of another. */
function printed(before: string, after: string): EditionSource {
  const text = Buffer.from(SOURCE.brochure).toString('utf8')
  if (!text.includes(before)) throw new Error(before)
  return { ...SOURCE, brochure: Buffer.from(text.replace(before, after)) }
}

const MOVED = printed('31 rue des Ombrées', '32 rue des Ombrées')

function publishing(t: Test) {
  const path = join(t.testdir(), 'data.sqlite')
  return {
    path,
    publish(source: EditionSource, time: Date) {
      const published = publishEditions(path, [source], time)
      if (!published.ok) throw new Error(JSON.stringify(published.errors))
      return published.value.revision
    },
    changes: () => read(path, (connection) => [...storedChanges(connection)]),
  }
}

function read<T>(path: string, from: (connection: ReturnType<typeof openReadOnly>) => T): T {
  const connection = openReadOnly(path)
  try {
    return from(connection)
  } finally {
    connection.close()
  }
}

t.test('publishing the same again changes nothing, whenever it is', async (t) => {
  const { path, publish } = publishing(t)
  const first = publish(SOURCE, PUBLISHED)
  const bytes = readFileSync(path)
  t.strictSame(publish(SOURCE, LATER), { id: first.id, isNew: false })
  t.ok(readFileSync(path).equals(bytes))
  t.equal(first.isNew, true)
})

t.test('each revision adds to the history what it changed, and leaves all before it as it was', async (t) => {
  const { publish, changes } = publishing(t)
  const first = publish(SOURCE, PUBLISHED)
  const added = changes()
  t.equal(added.length, 93)
  for (const change of added) t.match(change, { kind: 'added', revision: first.id, field: null })
  const second = publish(MOVED, LATER)
  t.strictSame(changes().slice(0, 93), added)
  const change = {
    kind: 'changed',
    revision: second.id,
    published_at: '2026-12-01T08:30:00Z',
    edition: '2023',
    before: null,
    after: null,
  }
  t.strictSame(changes().slice(93), [
    {
      row: 94,
      ...change,
      id: '20261201t083000z-contacts-street-address-2023-assol-contact',
      sequence: 94,
      resource: 'contacts',
      record: '2023-assol-contact',
      field: 'street_address',
      before: '31 rue des Ombrées',
      after: '32 rue des Ombrées',
    },
    {
      row: 95,
      ...change,
      id: '20261201t083000z-editions-brochure-2023',
      sequence: 95,
      resource: 'editions',
      record: '2023',
      field: 'brochure',
    },
  ])
})

t.test('records come and go with an edition that replaces another', async (t) => {
  const { publish, changes } = publishing(t)
  publish(SOURCE, PUBLISHED)
  publish(printed('93400 Courbevoie', '92400 Courbevoie'), LATER)
  const others = changes()
    .slice(93)
    .map(({ kind, record, field, before, after }) => [kind, record, field, before, after])
  t.strictSame(others, [
    ['changed', '2023-bicyclaide-contact', 'postal_code', '93400', '92400'],
    ['changed', '2023-bicyclaide-contact', 'provenance', null, null],
    ['changed', '2023', 'brochure', null, null],
    ['removed', '2023-bicyclaide-contact-postal-code-postal-code', null, null, null],
    ['changed', '2023-bicyclaide', 'provenance', null, null],
  ])
})

t.test('what reaches a person is not kept once it is no longer printed', async (t) => {
  const { path, publish, changes } = publishing(t)
  publish(SOURCE, PUBLISHED)
  publish(printed('contact@assol-mncp.fr', 'accueil@assol-mncp.fr'), LATER)
  t.match(changes()[93], { record: '2023-assol-contact', field: 'emails', before: null, after: null })
  t.notOk(readFileSync(path).includes('contact@assol-mncp.fr'), 'nowhere in the file')
})

t.test('what was there before is not the same revision when it comes back', async (t) => {
  const { publish, changes } = publishing(t)
  const ids = [SOURCE, MOVED, SOURCE].map((source) => publish(source, LATER).id)
  t.equal(new Set(ids).size, 3)
  t.match(changes().at(-2), { before: '32 rue des Ombrées', after: '31 rue des Ombrées', revision: ids[2] })
})

t.test(
  'a revision is later than the one before it, whatever the clock says, and to the second',
  async (t) => {
    const { publish, changes } = publishing(t)
    publish(SOURCE, new Date('2026-12-01T08:30:00.999Z'))
    publish(MOVED, new Date('2001-01-01'))
    publish(SOURCE, LATER)
    publish(MOVED, new Date('2026-12-01T08:30:03.500Z'))
    t.strictSame(
      [...new Set(changes().map(({ published_at }) => published_at))],
      ['2026-12-01T08:30:00Z', '2026-12-01T08:30:01Z', '2026-12-01T08:30:02Z', '2026-12-01T08:30:03Z'],
    )
  },
)

t.test('the same sources, history and times give the same bytes; other ones another revision', async (t) => {
  const folder = t.testdir()
  const bytes = (name: string, sources: readonly EditionSource[], ...times: readonly Date[]) => {
    const path = join(folder, name)
    for (const [index, source] of sources.entries()) publishEditions(path, [source], times[index] ?? LATER)
    return {
      file: readFileSync(path),
      id: read(path, ({ database }) => database.get(sql`select id from revision`)),
    }
  }
  const one = bytes('one', [SOURCE, MOVED], PUBLISHED)
  t.ok(bytes('two', [SOURCE, MOVED], PUBLISHED).file.equals(one.file))
  t.notSame(bytes('three', [SOURCE, MOVED], LATER).id, one.id, 'at another time')
  t.notSame(bytes('four', [MOVED]).id, one.id, 'without the revision before')
})

t.test('all changes are searched, however many there are', async (t) => {
  const path = publishMany(t, 2400)
  const [found, all] = read(path, ({ database }) =>
    [
      "select count(*) as n from changes_search where changes_search match 'ajoutee'",
      'select count(*) as n from changes',
    ].map((query) => database.get<{ n: number }>(sql.raw(query)).n),
  )
  t.equal(found, all)
  t.ok(Number(all) > 10_000)
})
