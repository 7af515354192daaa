import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import t from 'tap'
import { openReadOnly, openWritable } from '../../../db/connection.ts'
import { migrateSchema } from '../../../db/schema.ts'
import { NOTHING } from '../../../src/queries/include.ts'
import { jsonReadingOf } from '../../../src/queries/json-text.ts'
import { readById, readingOf } from '../../../src/queries/records.ts'
import { prepareRevision } from '../../../src/queries/revision.ts'
import { termsOf } from '../../../src/queries/search.ts'
import { EVERYTHING } from '../../../src/queries/selection.ts'
import type { Read } from '../../../src/queries/sql.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { laureates } from '../../../src/resources/laureates.ts'
import { publishMany } from '../../many.ts'
import { publish2023 } from '../../world.ts'

const decoder = new TextDecoder()

t.test('a record as JSON is what its object would be written as', async (t) => {
  for (const path of [publish2023(t), publishMany(t, 50)]) {
    const revision = prepareRevision(openReadOnly(path))
    t.teardown(revision.close)
    for (const resource of RESOURCES) {
      const page = { limit: 30, from: null, backwards: true }
      const question = { ...EVERYTHING, sort: [], page }
      const objects = revision.page(resource, question, NOTHING)
      const texts = revision.texts(resource, question)
      t.strictSame(
        { ...texts, records: texts.records.map((text) => decoder.decode(text)) },
        { ...objects, records: objects.records.map((record) => JSON.stringify(record)) },
        resource.name,
      )
      for (const [index, { id }] of objects.records.entries())
        t.strictSame(revision.text(resource, String(id)), texts.records[index])
      t.equal(revision.text(resource, 'x'), null)
    }
    const found = { where: null, match: termsOf('association'), sort: [] }
    const page = { limit: 5, from: null, backwards: false }
    const ids = revision.page(laureates, { ...found, page }, NOTHING).records.map(({ id }) => id)
    const texts = revision.texts(laureates, { ...found, page }).records
    t.strictSame(
      texts.map((text) => JSON.parse(decoder.decode(text)).id),
      ids,
      'of a search, too',
    )
  }
})

t.test('whatever its values are', async (t) => {
  const connection = openWritable(join(t.testdir(), 'data.sqlite'))
  t.teardown(connection.close)
  migrateSchema(connection)
  const read: Read = ({ text, values }) => connection.rows(text, values)
  const written = jsonReadingOf(laureates)
  const objects = readingOf(laureates, false)
  // A text of a database is one of Unicode; coordinates have five decimals.
  const text = fc.string({ unit: 'binary' })
  const number = fc.oneof(
    fc.integer(),
    fc.integer({ min: -18_000_000, max: 18_000_000 }).map((one) => one / 1e5),
  )
  connection.execute(`pragma foreign_keys = off;
    insert into laureates (row, id, edition, organisation, name, display_name, legal_form, presentation)
    values (1, 'a', 'e', 'o', '', '', 'other', '')`)
  const property = fc.property(
    text,
    fc.option(text),
    fc.option(number),
    fc.option(fc.integer()),
    (name, city, longitude, year) => {
      connection.database.run(
        sql`update laureates set name = ${name}, city = ${city}, longitude = ${longitude}, founded_year = ${year}`,
      )
      const [own] = readById(read, laureates, written, 'a').map((one) => decoder.decode(one))
      // A number near zero is spelt in another way.
      return (
        JSON.stringify(JSON.parse(String(own))) === JSON.stringify(readById(read, laureates, objects, 'a')[0])
      )
    },
  )
  fc.assert(property, { numRuns: 500 })
})
