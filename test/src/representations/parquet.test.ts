import { Readable } from 'node:stream'
import { Type } from '@sinclair/typebox'
import fc from 'fast-check'
import { type FileMetaData, parquetMetadata, parquetReadObjects } from 'hyparquet'
import t from 'tap'
import { DEFAULT_PUBLISHER } from '../../../src/descriptions/publisher.ts'
import { parquet } from '../../../src/representations/parquet.ts'
import type { PublicRecord } from '../../../src/representations/representation.ts'
import { nullable, type Resource } from '../../../src/resources/define.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { laureates } from '../../../src/resources/laureates.ts'
import { makeWorld } from '../../world.ts'
import { readParquet } from './readers/parquet.ts'

const BASE_URL = 'https://data.example'

/** The pieces of a file of records that come in such batches. */
async function pieces(resource: Resource, fields: readonly string[], batches: readonly PublicRecord[][]) {
  const total = batches.flat().length
  const urlOf = (path: string) => `${BASE_URL}${path}`
  const file = { resource, fields, batches, total, publisher: DEFAULT_PUBLISHER, urlOf }
  // A pause is an empty text.
  const written: (Uint8Array | string)[] = await Readable.from(parquet.write(file)).toArray()
  return written.map((piece) => Buffer.from(piece))
}

async function fileOf(resource: Resource, fields: readonly string[], records: readonly PublicRecord[]) {
  return Buffer.concat(await pieces(resource, fields, [[...records]]))
}

const metadataOf = (file: Buffer): FileMetaData => parquetMetadata(new Uint8Array(file).buffer)

/** A resource like another one, but of such fields. */
function resourceOf(schemas: Record<string, Resource['fields']['id']['schema']>): Resource {
  const { id } = laureates.fields
  const fields = Object.entries(schemas).map(([name, schema]) => [name, { ...id, schema }])
  return { ...laureates, fields: { id, ...Object.fromEntries(fields) } }
}

t.test('every resource is read back as JSON has it', async (t) => {
  const { app, get } = await makeWorld(t)
  for (const { path } of RESOURCES) {
    const answer = await app.inject(`/v1/${path}.parquet`)
    t.match(answer.headers, {
      'content-type': 'application/vnd.apache.parquet',
      'content-disposition': `attachment; filename="${path}.parquet"`,
      'content-length': String(answer.rawPayload.length),
      'accept-ranges': 'bytes',
    })
    t.strictSame(await readParquet(answer.rawPayload), (await get(`/v1/${path}?limit=1000`)).data, path)
  }
})

t.test('columns have types, and say what may be missing', async (t) => {
  const { app } = await makeWorld(t)
  const columns = async (url: string) => {
    const { schema } = metadataOf((await app.inject(url)).rawPayload)
    return schema.map(({ name, type, repetition_type, logical_type }) => {
      return [name, repetition_type, type ?? logical_type?.type, type && logical_type?.type]
    })
  }
  t.strictSame(await columns('/v1/laureates.parquet?fields=id,legal_form,founded_year,city,longitude'), [
    ['schema', undefined, undefined, undefined],
    ['id', 'REQUIRED', 'BYTE_ARRAY', 'STRING'],
    ['legal_form', 'REQUIRED', 'BYTE_ARRAY', 'STRING'],
    ['founded_year', 'OPTIONAL', 'INT32', undefined],
    ['city', 'OPTIONAL', 'BYTE_ARRAY', 'STRING'],
    ['longitude', 'OPTIONAL', 'DOUBLE', undefined],
  ])
  t.strictSame((await columns('/v1/editions.parquet?fields=budget_eur')).slice(1), [
    ['budget_eur', 'OPTIONAL', 'INT64', undefined],
  ])
  t.strictSame((await columns('/v1/contacts.parquet?fields=emails,personal_data')).slice(1), [
    ['emails', 'REQUIRED', 'LIST', undefined],
    ['list', 'REPEATED', undefined, undefined],
    ['element', 'REQUIRED', 'BYTE_ARRAY', 'STRING'],
    ['personal_data', 'REQUIRED', 'BOOLEAN', undefined],
  ])
})

t.test('it says where it comes from, and what is in it', async (t) => {
  const { app } = await makeWorld(t)
  const { key_value_metadata, row_groups, num_rows } = metadataOf(
    (await app.inject('/v1/laureates.parquet?fields=name,founded_year')).rawPayload,
  )
  t.strictSame(Object.fromEntries(key_value_metadata?.map(({ key, value }) => [key, value]) ?? []), {
    title: 'Laureates',
    description: laureates.description.en,
    publisher: 'Conseil départemental des Hauts-de-Seine',
    licence: 'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf',
    source: 'http://127.0.0.1:3000/v1/laureates',
  })
  t.equal(num_rows, 13n)
  const [name, year] = row_groups[0]?.columns.map(({ meta_data }) => meta_data) ?? []
  t.match(year, { codec: 'SNAPPY', statistics: { min_value: 1951, max_value: 2023 } })
  t.match(name, { codec: 'SNAPPY', statistics: { null_count: 0n } })
})

t.test('many records are written some thousands at a time', async (t) => {
  const records = Array.from({ length: 25_000 }, (_, number) => {
    return {
      id: `n-${String(number).padStart(6, '0')}`,
      founded_year: number % 2 === 0 ? 1000 + (number % 50) : null,
    }
  })
  const fields = ['id', 'founded_year']
  const batches = Array.from({ length: 50 }, (_, batch) => records.slice(batch * 500, batch * 500 + 500))
  const written = await pieces(laureates, fields, batches)
  t.equal(written.filter(({ length }) => length > 0).length, 4, 'three row groups and the footer')
  t.equal(written.length, 52, 'with a pause where nothing is written yet')
  const file = Buffer.concat(written)
  t.strictSame(
    metadataOf(file).row_groups.map(({ num_rows }) => num_rows),
    [10_000n, 10_000n, 5000n],
  )
  t.strictSame(await readParquet(file), records)
})

t.test('the same records give the same bytes', async (t) => {
  const { app } = await makeWorld(t)
  const [once, again] = [await app.inject('/v1/contacts.parquet'), await app.inject('/v1/contacts.parquet')]
  t.ok(once.rawPayload.equals(again.rawPayload))
})

t.test('no records are a file too, and so is one', async (t) => {
  const { app, get } = await makeWorld(t)
  const none = await app.inject('/v1/laureates.parquet?city=Rome')
  t.strictSame(await readParquet(none.rawPayload), [])
  t.equal(metadataOf(none.rawPayload).schema.length, 1 + Object.keys(laureates.fields).length)
  const one = await app.inject('/v1/laureates/2023-assol.parquet')
  t.strictSame(await readParquet(one.rawPayload), [(await get('/v1/laureates/2023-assol')).data])
})

t.test('nothing can be embedded', async (t) => {
  const { app } = await makeWorld(t)
  for (const [url, parameter] of [
    ['/v1/laureates.parquet?include=actions', 'include'],
    ['/v1/laureates/2023-assol.parquet?include=provenance', 'include'],
    ['/v1/laureates.parquet?facets=city', 'facets'],
  ] as const) {
    const refused = await app.inject(url)
    t.equal(refused.statusCode, 400, url)
    t.match(refused.json().errors, [{ parameter, detail: /^Parquet has no place for .* ask for JSON\.$/ }])
  }
})

t.test('days and moments are dates', async (t) => {
  const resource = resourceOf({
    day: nullable(Type.String({ format: 'date' })),
    moment: Type.String({ format: 'date-time' }),
  })
  const file = await fileOf(
    resource,
    ['day', 'moment'],
    [
      { day: '2023-11-25', moment: '2023-11-25T10:20:30Z' },
      { day: null, moment: '1969-12-31T23:59:59Z' },
    ],
  )
  t.strictSame(await parquetReadObjects({ file: new Uint8Array(file).buffer }), [
    { day: new Date('2023-11-25'), moment: new Date('2023-11-25T10:20:30Z') },
    { day: null, moment: new Date('1969-12-31T23:59:59Z') },
  ])
})

t.test('whatever the values are', async () => {
  const schemas = {
    text: nullable(Type.String()),
    whole: nullable(Type.Integer()),
    year: Type.Integer({ minimum: 1000, maximum: 9999 }),
    degrees: nullable(Type.Number()),
    yes: Type.Boolean(),
    texts: Type.Array(Type.String()),
    lines: Type.Array(Type.Integer({ minimum: 1 })),
    positions: Type.Array(Type.Array(Type.Number())),
    perhaps: nullable(Type.Array(Type.String())),
  }
  const text = fc.string({ unit: 'grapheme' })
  const degrees = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0)
  const record = fc.record({
    text: fc.option(text),
    whole: fc.option(fc.maxSafeInteger()),
    year: fc.integer({ min: 1000, max: 9999 }),
    degrees: fc.option(degrees),
    yes: fc.boolean(),
    texts: fc.array(text),
    lines: fc.array(fc.integer({ min: 1, max: 5000 })),
    positions: fc.array(fc.array(degrees)),
    perhaps: fc.option(fc.array(text)),
  })
  const resource = resourceOf(schemas)
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 30 }), async (records) => {
      const read = await readParquet(await fileOf(resource, Object.keys(schemas), records))
      t.strictSame(read, JSON.parse(JSON.stringify(records)))
    }),
    { numRuns: 50 },
  )
})
