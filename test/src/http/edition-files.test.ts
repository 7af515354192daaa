import t from 'tap'
import { EDITION_FILES, editionFilesRoutes } from '../../../src/http/edition-files.ts'
import { BASE_URL, makeWorld } from '../../world.ts'

t.test('every file of an edition holds what the collection does', async (t) => {
  const { app } = await makeWorld(t)
  t.strictSame(
    EDITION_FILES.map(({ resource }) => resource.name),
    ['laureates', 'actions', 'funding_purposes', 'contacts', 'findings', 'editions'],
  )
  for (const { resource, forms } of EDITION_FILES.slice(0, -1)) {
    for (const { extension, contentType } of forms) {
      const address = `/v1/editions/2023/${resource.path}.${extension}`
      const answer = await app.inject(address)
      t.match(answer.headers, {
        'content-type': contentType,
        'content-disposition': `attachment; filename="${resource.path}-2023.${extension}"`,
        'content-location': BASE_URL + address,
      })
      const filtered = await app.inject(`/v1/${resource.path}.${extension}?edition=2023`)
      t.ok(answer.rawPayload.equals(filtered.rawPayload), address)
      t.equal(answer.headers['x-total-count'], filtered.headers['x-total-count'])
    }
  }
})

t.test('a file leads to its other forms, and to what its columns hold', async (t) => {
  const { app } = await makeWorld(t)
  const { headers } = await app.inject('/v1/editions/2023/laureates.csv')
  const link = String(headers.link)
  t.match(link, `<${BASE_URL}/schemas/laureates.json>; rel="describedby"; type="application/json"`)
  t.match(link, `<${BASE_URL}/v1/editions/2023/laureates.geojson>; rel="alternate"`)
  t.notMatch(link, 'laureates.csv>')
  const collection = await app.inject('/v1/laureates.parquet')
  t.match(String(collection.headers.link), 'schemas/laureates.json>; rel="describedby"')
  t.notMatch(String((await app.inject('/v1/laureates.ndjson')).headers.link), 'describedby')
})

t.test('without an extension, Accept chooses; what is not there is named', async (t) => {
  const { app } = await makeWorld(t)
  const browser = await app.inject({
    url: '/v1/editions/2023/contacts',
    headers: { accept: 'text/turtle, */*;q=0.1' },
  })
  t.equal(browser.headers['content-location'], `${BASE_URL}/v1/editions/2023/contacts.ttl`)
  t.match((await app.inject('/v1/editions/2024/contacts.csv')).json(), {
    code: 'unknown_record',
    nearest: '2023',
  })
  t.match((await app.inject('/v1/editions/2023/contacts.csv?limit=1')).json(), { code: 'invalid_query' })
  t.equal((await app.inject('/v1/editions/2023/contacts.json')).statusCode, 404)
  t.equal(editionFilesRoutes.length, 5)
})
