import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import t, { type Test } from 'tap'
import { type Connection, openReadOnly } from '../../db/connection.ts'
import { publishFile } from '../../db/publish.ts'
import { type EditionToLoad, load } from '../../seed/load.ts'
import { type EditionSource, prepareEdition } from '../../seed/pipeline.ts'
import { readSource } from '../../seed/source.ts'
import { actionsTable } from '../../src/resources/actions.ts'
import { fold, foldedName } from '../../src/resources/folded.ts'
import { CONTENT } from '../../src/resources/index.ts'
import { fieldsOfKind } from '../../src/resources/kinds.ts'
import { provenanceOf, type StoredTraces } from '../../src/resources/provenance.ts'
import { EDITION_2023, PUBLISHED } from '../world.ts'

const SOURCE = readSource(EDITION_2023)

function prepared(source: EditionSource): EditionToLoad {
  const edition = prepareEdition(source)
  if (!edition.ok) throw new Error(JSON.stringify(edition.errors))
  return edition.value
}

const of2023 = prepared(SOURCE)
const of2024 = prepared({
  brochure: Buffer.from(
    Buffer.from(SOURCE.brochure)
      .toString('utf8')
      .replace(/^2023$/m, '2024'),
  ),
  curation: null,
})

/** A database file of these editions, published where there was none. */
function loaded(t: Test, ...editions: readonly EditionToLoad[]): Connection {
  const path = join(t.testdir(), 'data.sqlite')
  publishFile(path, (connection) => load(connection, editions, PUBLISHED))
  const connection = openReadOnly(path)
  t.teardown(connection.close)
  return connection
}

const rowsOf = ({ database }: Connection, table: string) =>
  database.all<Readonly<Record<string, unknown>>>(sql`select * from ${sql.identifier(table)}`)

t.test(
  'every record is a row: its values as they are, numbered in the order of the identifiers',
  async (t) => {
    const connection = loaded(t, of2023, of2024)
    for (const { name, table, provenance, fields } of CONTENT) {
      const records = [...of2023.records[name], ...of2024.records[name]]
      const stored = connection.database.select().from(table).all()
      const ids = records.map(({ id }) => id.value).toSorted()
      t.strictSame(
        stored.map(({ row, id }) => [row, id]),
        ids.map((id, index) => [index + 1, id]),
      )
      const byId = new Map(stored.map((row) => [row.id, row]))
      const traces = connection.database.select().from(provenance).all()
      t.equal(traces.length, stored.length)
      for (const record of records) {
        const row = byId.get(record.id.value)
        const traced = new Map(Object.entries<{ value: unknown; trace: unknown }>(record))
        const part = (key: 'value' | 'trace') =>
          Object.fromEntries(Object.keys(fields).map((field) => [field, traced.get(field)?.[key]]))
        const values = Object.fromEntries(Object.keys(fields).map((field) => [field, row?.[field as 'id']]))
        t.strictSame(values, part('value'), record.id.value)
        const own = traces.find((one) => one.row === row?.row)?.traces as StoredTraces
        t.strictSame(provenanceOf(Object.keys(fields), own), part('trace'), `${record.id.value}: traces`)
      }
    }
  },
)

t.test('beside each text stands its folded form, null where there is no text', async (t) => {
  const connection = loaded(t, of2023)
  const seen = new Set<string>()
  for (const resource of CONTENT) {
    for (const row of rowsOf(connection, resource.name)) {
      for (const field of fieldsOfKind(resource, 'text')) {
        const text = row[field]
        seen.add(typeof text)
        t.equal(row[foldedName(field)], typeof text === 'string' ? fold(text) : null, `${row.id} ${field}`)
      }
    }
  }
  t.strictSame([...seen].toSorted(), ['object', 'string'])
})

t.test('each value of a list is a row of its own, folded', async (t) => {
  const connection = loaded(t, of2023)
  const expected = CONTENT.flatMap((resource) =>
    rowsOf(connection, resource.name).flatMap((values) =>
      fieldsOfKind(resource, 'list').flatMap((field) =>
        JSON.parse(String(values[field])).map((value: unknown) => {
          return { resource: resource.name, field, value: fold(String(value)), row: values.row }
        }),
      ),
    ),
  )
  t.ok(expected.length > 100)
  t.strictSame(rowsOf(connection, 'list_values'), expected)
  const commune = { resource: 'actions', field: 'commune_names', value: 'antony', row: 7 }
  t.ok(expected.some((row) => JSON.stringify(row) === JSON.stringify(commune)))
})

t.test('every point of a record is a row that an index finds', async (t) => {
  const connection = loaded(t, of2023)
  const expected = connection.database
    .select()
    .from(actionsTable)
    .all()
    .flatMap(({ row, coordinates }) =>
      coordinates.map(([longitude, latitude]) => ({ resource: 'actions', row, longitude, latitude })),
    )
  t.strictSame(rowsOf(connection, 'points'), expected)
  t.strictSame(expected[0], { resource: 'actions', row: 1, longitude: 2.20675, latitude: 48.89198 })
  t.equal(expected.length, 7)
})

t.test('the sources of each edition lie beside its record, byte for byte', async (t) => {
  const connection = loaded(t, of2023, of2024)
  t.strictSame(
    rowsOf(connection, 'editions').map(({ id, brochure, curation }) => [id, brochure, curation]),
    [
      ['2023', Buffer.from(SOURCE.brochure), SOURCE.curation && Buffer.from(SOURCE.curation)],
      ['2024', Buffer.from(of2024.brochure), null],
    ],
  )
})

t.test('the same records give the same bytes, in whatever order those of an edition come', async (t) => {
  const folder = t.testdir()
  const bytes = (name: string, editions: Iterable<EditionToLoad>) => {
    publishFile(join(folder, name), (connection) => load(connection, editions, PUBLISHED))
    return readFileSync(join(folder, name))
  }
  const { records } = of2024
  const turned = { ...of2024, records: { ...records, laureates: records.laureates.toReversed() } }
  t.ok(bytes('one', [of2023, of2024]).equals(bytes('other', new Set([of2023, turned]))))
})

t.test('editions that come in another order than their years are refused', async (t) => {
  t.throws(() => loaded(t, of2024, of2023), { message: /2023 comes before 2024, which is written/ })
})

t.test('whatever is changed, the revision is another one', async (t) => {
  const { records } = of2023
  const [laureate, ...others] = records.laureates
  if (laureate === undefined) throw new Error('there are no laureates')
  const withName = (name: typeof laureate.name) => ({
    ...of2023,
    records: { ...records, laureates: [{ ...laureate, name }, ...others] },
  })
  const { value, trace } = laureate.name
  const folder = t.testdir()
  const revisionOf = (...editions: readonly EditionToLoad[]) => {
    const path = join(folder, `${readdirSync(folder).length}.sqlite`)
    return publishFile(path, (connection) => load(connection, editions, PUBLISHED)).id
  }
  const revisions = {
    published: revisionOf(of2023),
    'another edition': revisionOf(of2024),
    'two editions': revisionOf(of2023, of2024),
    'another value': revisionOf(withName({ value: `${value}.`, trace })),
    'another trace': revisionOf(withName({ value, trace: { ...trace, lines: [1] } })),
    'one record fewer': revisionOf({
      ...of2023,
      records: { ...records, findings: records.findings.slice(1) },
    }),
    'another byte of the brochure': revisionOf({
      ...of2023,
      brochure: Buffer.concat([of2023.brochure, Buffer.from('\n')]),
    }),
    'another curation': revisionOf({ ...of2023, curation: Buffer.from('{ }') }),
    'no curation': revisionOf({ ...of2023, curation: null }),
  }
  t.equal(revisionOf(withName({ value, trace })), revisions.published)
  const different = new Set(Object.values(revisions)).size
  t.equal(different, Object.keys(revisions).length, JSON.stringify(revisions))
})

t.test('a laureate that nothing refers to is searched by its own texts alone', async (t) => {
  const records = { ...of2023.records, actions: [], funding_purposes: [], contacts: [] }
  const connection = loaded(t, { ...of2023, records })
  const found = (word: string) =>
    connection.database.all(sql`select rowid from laureates_search where laureates_search match ${word}`)
      .length
  t.equal(found('cuisinier'), 0, 'a word of an action')
  t.equal(found('domicile'), 1, 'a word of a presentation')
})
