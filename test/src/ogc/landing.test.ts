import t from 'tap'
import { linkOf, OGC, openDoor } from './asking.ts'

t.test('the landing page leads to all that clients look for', async (t) => {
  const { get, ask } = await openDoor(t)
  const page = await get('/ogc')
  t.strictSame(
    page.links.map(({ rel, type, href }) => [rel, type, href]),
    [
      ['self', 'application/json', OGC],
      ['alternate', 'text/html', `${OGC}?f=html`],
      ['service-desc', 'application/vnd.oai.openapi+json;version=3.0', `${OGC}/api`],
      ['service-doc', 'text/html', 'http://127.0.0.1:3000/docs'],
      ['conformance', 'application/json', `${OGC}/conformance`],
      ['data', 'application/json', `${OGC}/collections`],
      [
        'license',
        undefined,
        'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf',
      ],
    ],
  )
  t.ok(page.title && page.description)
  for (const { href, type, rel } of page.links) {
    if (!href.startsWith(OGC)) continue
    const answer = await ask(href, { accept: type })
    t.match(answer.headers['content-type'], type, `${rel} answers the type that it names`)
  }
  t.strictSame(await get('/ogc/'), page, 'a final slash changes nothing')
})

t.test('it says the same on a page', async (t) => {
  const { ask, get } = await openDoor(t)
  const { links } = await get('/ogc')
  const { body, headers } = await ask('/ogc', { accept: 'text/html' })
  t.equal(headers['content-type'], 'text/html; charset=utf-8')
  for (const { href } of links.slice(2)) t.match(body, `href="${href}"`)
})

t.test('the conformance classes', async (t) => {
  const { get, ask } = await openDoor(t)
  const { conformsTo } = await get('/ogc/conformance')
  const specification = 'http://www.opengis.net/spec/ogcapi-features'
  const classes = [
    ...['core', 'oas30', 'html', 'geojson'].map((name) => `${specification}-1/1.0/conf/${name}`),
    ...['queryables', 'queryables-query-parameters', 'filter', 'features-filter'].map(
      (name) => `${specification}-3/1.0/conf/${name}`,
    ),
  ]
  t.strictSame(conformsTo, classes)
  const { body } = await ask('/ogc/conformance?f=html')
  for (const name of classes) t.match(body, `<li>${name}</li>`)
})

t.test('links start with the configured address', async (t) => {
  const { get } = await openDoor(t)
  t.match(linkOf(await get('/ogc'), 'data')?.href, /^http:/)
})
