import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Store } from 'n3'
import t from 'tap'
import { canonical, GRAPH_FORMS, quadsOf } from '../../../rehearse/quads.ts'
import { publishEditions } from '../../../seed/publish.ts'
import { readSource } from '../../../seed/source.ts'
import { PREFIXES } from '../../../src/rdf/prefixes.ts'
import { BASE_URL, EDITION_2023, makeWorld, makeWorldOver, PUBLISHED } from '../../world.ts'

const { dcat, dct, spdx } = PREFIXES
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

t.test('the catalogue says the same in each form, and stays the same', async (t) => {
  const { app } = await makeWorld(t)
  const graphs = new Set<string>()
  for (const [extension, mediaType] of GRAPH_FORMS) {
    const answer = await app.inject(`/catalog.${extension}`)
    t.equal(answer.headers['content-type'], `${mediaType}; charset=utf-8`)
    t.equal(answer.headers['last-modified'], 'Tue, 24 Nov 2026 00:00:00 GMT')
    graphs.add(await canonical(await quadsOf(answer.body, extension)))
    t.equal((await app.inject({ url: '/catalog', headers: { accept: mediaType } })).body, answer.body)
  }
  t.equal(graphs.size, 1)
  const head = await app.inject({ method: 'HEAD', url: '/catalog' })
  t.equal(head.statusCode, 200)
  t.equal(head.headers['content-type'], 'application/ld+json; charset=utf-8')
})

t.test('every file of the catalogue has the length, the digest and the type that it says', async (t) => {
  const { app } = await makeWorld(t)
  const graph = new Store(await quadsOf((await app.inject('/catalog.ttl')).body, 'ttl'))
  const one = (subject: string, property: string) => graph.getObjects(subject, property, null)[0]?.value ?? ''
  const files = graph.getObjects(null, `${dcat}distribution`, null)
  t.ok(files.length > 40)
  for (const { value: file } of files) {
    const url = one(file, `${dcat}downloadURL`)
    const { statusCode, rawPayload, headers } = await app.inject(url.replace(BASE_URL, ''))
    t.equal(statusCode, 200, url)
    const [checksum] = graph.getObjects(file, `${spdx}checksum`, null)
    const [digest] = graph.getObjects(checksum ?? null, `${spdx}checksumValue`, null)
    t.strictSame([digest?.value, one(file, `${dcat}byteSize`)], [sha256(rawPayload), `${rawPayload.length}`])
    const type = one(file, `${dcat}mediaType`).replace('https://www.iana.org/assignments/media-types/', '')
    t.match(headers['content-type'], type)
    const schema = one(file, `${dct}conformsTo`)
    if (schema !== '') t.equal((await app.inject(schema.replace(BASE_URL, ''))).statusCode, 200)
  }
})

t.test('the Data Package holds every CSV file as it is served', async (t) => {
  const { app } = await makeWorld(t)
  const { resources, licenses } = (await app.inject('/datapackage.json')).json()
  t.match(licenses, [{ path: /Licence-Ouverte/ }])
  const names = resources.map(({ name }: { name: string }) => name)
  t.strictSame(names, [
    'laureates-2023',
    'actions-2023',
    'funding-purposes-2023',
    'contacts-2023',
    'findings-2023',
    'editions-2023',
  ])
  for (const { path, bytes, hash, schema } of resources) {
    const { rawPayload, body } = await app.inject(path.replace(BASE_URL, ''))
    t.equal(bytes, rawPayload.length)
    t.equal(hash, `sha256:${sha256(rawPayload)}`)
    const header = schema.fields.map(({ name }: { name: string }) => name).join(',')
    t.equal(body.split('\r\n', 1)[0], header)
    for (const { reference } of schema.foreignKeys ?? []) t.ok(names.includes(reference.resource))
  }
})

t.test('CSV on the Web describes the same tables', async (t) => {
  const { app } = await makeWorld(t)
  const answer = await app.inject('/csvw.json')
  t.equal(answer.headers['content-type'], 'application/csvm+json; charset=utf-8')
  const { tables } = answer.json()
  const urls = tables.map(({ url }: { url: string }) => url)
  t.ok(urls.includes(`${BASE_URL}/v1/editions/2023.csv`))
  for (const { url, tableSchema } of tables) {
    const header = tableSchema.columns.map(({ titles }: { titles: string }) => titles).join(',')
    t.equal((await app.inject(url.replace(BASE_URL, ''))).body.split('\r\n', 1)[0], header)
    for (const { reference } of tableSchema.foreignKeys) t.ok(urls.includes(reference.resource))
  }
})

t.test('search engines find a dataset for each edition', async (t) => {
  const { app } = await makeWorld(t)
  const answer = await app.inject('/datasets.jsonld')
  t.equal(answer.headers['content-type'], 'application/ld+json; charset=utf-8')
  t.ok((await quadsOf(answer.body, 'jsonld')).length > 100)
  const [dataset] = answer.json().dataset
  t.match(dataset, {
    '@type': 'Dataset',
    name: /^PROGR'ESS 2023/,
    description: /.{50}/,
    temporalCoverage: '2023-01-01/2023-12-31',
    spatialCoverage: { geo: { box: '48.75329 2.15652 48.93935 2.31781' } },
    distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv' }],
  })
})

t.test('a Table Schema for each resource, whose foreign keys name the others', async (t) => {
  const { app } = await makeWorld(t)
  const answer = await app.inject('/schemas/actions.json')
  t.equal(answer.headers['content-type'], 'application/json; charset=utf-8')
  t.match(answer.json(), {
    primaryKey: ['id'],
    foreignKeys: [{ fields: ['edition'], reference: { resource: 'editions', fields: ['id'] } }],
  })
})

t.test('of an edition that no département funds, nobody knows where it is', async (t) => {
  const { brochure } = readSource(EDITION_2023)
  const text = Buffer.from(brochure)
    .toString()
    .replaceAll('DEPARTEMENT DES HAUTS-DE-SEINE', 'VILLE DE NANTERRE')
  const path = join(t.testdir(), 'data.sqlite')
  const published = publishEditions(path, [{ brochure: Buffer.from(text), curation: null }], PUBLISHED)
  t.ok(published.ok)
  const { app } = await makeWorldOver(t, path)
  t.notMatch((await app.inject('/catalog.ttl')).body, 'dct:spatial')
  t.notOk('spatialCoverage' in (await app.inject('/datasets.jsonld')).json().dataset[0])
})
