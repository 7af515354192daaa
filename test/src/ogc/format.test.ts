import t from 'tap'
import { openDoor } from './asking.ts'

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
const ITEMS = '/ogc/collections/laureates/items'
const GEOJSON = 'application/geo+json; charset=utf-8'
const JSON_TYPE = 'application/json; charset=utf-8'
const HTML = 'text/html; charset=utf-8'

t.test('Accept chooses the format, f overrides it, and JSON answers whoever takes anything', async (t) => {
  const { ask } = await openDoor(t)
  const cases: [path: string, accept: string | undefined, type: string][] = [
    ['/ogc', undefined, JSON_TYPE],
    ['/ogc', '*/*', JSON_TYPE],
    ['/ogc', BROWSER, HTML],
    ['/ogc?f=json', BROWSER, JSON_TYPE],
    ['/ogc?f=html', 'application/json', HTML],
    ['/ogc?f=json', 'image/png', JSON_TYPE],
    [ITEMS, '*/*', GEOJSON],
    [ITEMS, 'application/geo+json, application/json', GEOJSON],
    [ITEMS, 'application/json', JSON_TYPE],
    [ITEMS, BROWSER, HTML],
    [`${ITEMS}?f=json`, BROWSER, GEOJSON],
    [
      '/ogc/collections/laureates/schema',
      'application/schema+json',
      'application/schema+json; charset=utf-8',
    ],
    ['/ogc/collections/laureates/queryables', 'application/json', JSON_TYPE],
    [
      '/ogc/api',
      'application/vnd.oai.openapi+json;version=3.0',
      'application/vnd.oai.openapi+json;version=3.0; charset=utf-8',
    ],
    ['/ogc/api', 'application/json', JSON_TYPE],
  ]
  for (const [path, accept, type] of cases) {
    const answer = await ask(path, accept === undefined ? {} : { accept })
    t.equal(answer.headers['content-type'], type, `${path} ${accept}`)
    t.match(answer.headers.vary, /Accept/)
  }
})

t.test('a format that there is not is refused', async (t) => {
  const { ask, refused } = await openDoor(t)
  t.strictSame(await refused('/ogc?f=jsn'), [
    {
      parameter: 'f',
      detail: 'There is no such format: did you mean json?',
      nearest: 'json',
      allowed: ['json', 'html'],
    },
  ])
  const answer = await ask('/ogc', { accept: 'application/xml' })
  t.equal(answer.statusCode, 406)
  t.strictSame(answer.json().available, ['application/json', 'text/html'])
})

t.test('an answer that the client has is not sent again, in its own format', async (t) => {
  const { ask } = await openDoor(t)
  const tags = new Set<string>()
  for (const accept of ['application/geo+json', 'application/json', 'text/html']) {
    const { headers } = await ask(ITEMS, { accept })
    tags.add(String(headers.etag))
    const again = await ask(ITEMS, { accept, 'if-none-match': String(headers.etag) })
    t.equal(again.statusCode, 304, accept)
  }
  t.equal(tags.size, 3, 'each format has a tag of its own')
})
