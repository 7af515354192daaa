import t from 'tap'
import { buildApp } from '../../../src/app.ts'
import { DEFAULT_PUBLISHER } from '../../../src/descriptions/publisher.ts'
import { FEATURE_COLLECTIONS } from '../../../src/ogc/feature-collections.ts'
import { openRevision } from '../../../src/open-revision.ts'
import { isProperty } from '../../../src/representations/feature.ts'
import { publishMany } from '../../many.ts'
import { BASE_URL, SETTINGS, serving } from '../../world.ts'
import { type Document, type Feature, linkOf, OGC, openDoor } from './asking.ts'

const ITEMS = '/ogc/collections/laureates/items'
const ids = ({ features }: Document) => features.map(({ id }) => id.replace('2023-', ''))

t.test('a page of features, as the standard has it', async (t) => {
  const { ask, get } = await openDoor(t)
  const answer = await ask(`${ITEMS}?limit=2`)
  const page = answer.json<Document>()
  t.strictSame(Object.keys(page), ['type', 'numberMatched', 'numberReturned', 'links', 'features'])
  t.match(page, { type: 'FeatureCollection', numberMatched: 13, numberReturned: 2 })
  t.strictSame(
    page.links.map(({ rel, type, href }) => [rel, type, href.replace(/after=[\w-]+/, 'after=…')]),
    [
      ['self', 'application/geo+json', `${OGC}/collections/laureates/items?limit=2`],
      ['alternate', 'text/html', `${OGC}/collections/laureates/items?f=html&limit=2`],
      ['next', 'application/geo+json', `${OGC}/collections/laureates/items?after=…&limit=2`],
      ['collection', 'application/json', `${OGC}/collections/laureates`],
    ],
  )
  const shown = page.links.slice(1).map(({ rel, href, type }) => `<${href}>; rel="${rel}"; type="${type}"`)
  const service = [`<${DEFAULT_PUBLISHER.licence.url}>; rel="license"`, `<${OGC}/api>; rel="service-desc"`]
  t.equal(answer.headers.link, [...shown, ...service, `<${BASE_URL}/docs>; rel="service-doc"`].join(', '))
  t.equal((await get(`${ITEMS}?limit=2`)).features.length, 2)
})

t.test('every feature has every property, nulls included, and its identifier outside of them', async (t) => {
  const { get } = await openDoor(t)
  for (const { resource, geometry, path } of FEATURE_COLLECTIONS) {
    const { features } = await get(`${path}/items?limit=1000`)
    const properties = Object.keys(resource.fields).filter((name) => isProperty(geometry, name))
    t.notOk(properties.includes('id'))
    t.equal(features.length, 13)
    for (const feature of features) {
      t.strictSame(Object.keys(feature), ['type', 'id', 'geometry', 'properties'])
      t.equal(feature.type, 'Feature')
      t.equal(typeof feature.id, 'string')
      t.strictSame(Object.keys(feature.properties), properties)
    }
  }
})

t.test('a laureate is at its seat, an action where the communes lie that it names, or nowhere', async (t) => {
  const { get } = await openDoor(t)
  const geometries = async (name: string) =>
    new Map(
      (await get(`/ogc/collections/${name}/items?limit=13`)).features.map((one) => [one.id, one.geometry]),
    )
  const laureates = await geometries('laureates')
  t.strictSame(laureates.get('2023-assol'), { type: 'Point', coordinates: [2.20675, 48.89198] })
  const actions = await geometries('actions')
  t.strictSame(actions.get('2023-bicyclaide-action'), {
    type: 'MultiPoint',
    coordinates: [
      [2.3, 48.93333],
      [2.25666, 48.89672],
    ],
  })
  t.equal(actions.get('2023-reprise-action'), null, 'not where its laureate has its seat')
  t.equal([...actions.values()].filter((one) => one === null).length, 7)
})

t.test('the filters of the standard, which must all hold', async (t) => {
  const { get } = await openDoor(t)
  const cases: [query: string, expected: readonly string[]][] = [
    ['city=Nanterre', ['assol', 'maison-proxite']],
    ['city=nanterre&founded_year=2002', ['maison-proxite']],
    ['id=2023-assol', ['assol']],
    ['bbox=2.2,48.88,2.21,48.9', ['assol', 'maison-proxite']],
    ['bbox=2.2000000000000002,48.880000000000003,2.21,48.899999999999999', ['assol', 'maison-proxite']],
    ['bbox=2.2,48.88,-1e3,2.21,48.9,8848', ['assol', 'maison-proxite']],
    ['bbox=4,-90,-4,90', ['les-petites-cantines', 'lit-up']],
    [
      'bbox=4,40,7,50&bbox-crs=http://www.opengis.net/def/crs/OGC/1.3/CRS84',
      ['les-petites-cantines', 'lit-up'],
    ],
    ['city=lyon&crs=http://www.opengis.net/def/crs/OGC/1.3/CRS84', ['les-petites-cantines']],
    ['city=lyon&datetime=2023-06-30T12:00:00Z', ['les-petites-cantines']],
    ['city=lyon&datetime=2024-01-01/..', []],
    ["filter=city LIKE 'lyo%25'", ['les-petites-cantines']],
    ["filter=city='lyon'&filter-lang=cql2-text&bbox=0,0,1,1", []],
    ['funding_purposes.category=website', ['la-societe-du-partage']],
    ["filter=funding_purposes.category='website'", ['la-societe-du-partage']],
  ]
  for (const [query, expected] of cases) {
    const page = await get(`${ITEMS}?${query}`)
    t.strictSame(ids(page), expected, query)
    t.match(page, { numberMatched: expected.length, numberReturned: expected.length })
  }
})

t.test('a rectangle also holds what is nowhere', async (t) => {
  const { get } = await openDoor(t)
  const { features } = await get('/ogc/collections/actions/items?bbox=2.25,48.89,2.26,48.9')
  t.strictSame(
    features.map(({ id, geometry }) => [id, geometry === null]),
    [
      ['2023-bicyclaide-action', false],
      ['2023-cress-idf-action', true],
      ['2023-ecolau-action', true],
      ['2023-les-cigales-action', true],
      ['2023-lit-up-action', true],
      ['2023-probonolab-action', true],
      ['2023-reprise-action', true],
      ['2023-solishop-action', true],
    ],
  )
})

t.test('what the description of the API does not name is refused', async (t) => {
  const { refused } = await openDoor(t)
  for (const query of [
    'ctiy=Nanterre',
    'city__contains=a',
    'sort=city',
    'q=vélo',
    'presentation=a',
    'contacts.foo=1',
  ])
    t.match(await refused(`${ITEMS}?${query}`), [{ parameter: query.split('=')[0] }], query)
  t.match(await refused(`${ITEMS}?ctiy=Nanterre`), [
    { detail: 'There is no such parameter: did you mean city?', nearest: 'city' },
  ])
  t.match(await refused(`${ITEMS}/2023-assol?limit=1`), [{ parameter: 'limit' }])
  t.match(await refused(`${ITEMS}?filter=name > 'a'&filter-lang=cql2-json&crs=EPSG:4326`), [
    { parameter: 'crs', detail: 'Only http://www.opengis.net/def/crs/OGC/1.3/CRS84 is supported.' },
    { parameter: 'filter', detail: /cannot be compared/ },
    { parameter: 'filter-lang', detail: 'Only cql2-text is understood.', allowed: ['cql2-text'] },
  ])
})

t.test('more than the most is the most; the pages after a default one grow', async (t) => {
  const path = publishMany(t, 1200)
  const revision = openRevision(path)
  const app = await buildApp({
    ...SETTINGS,
    serve: serving({ revision }),
    budget: 10_000,
  })
  t.teardown(async () => {
    await app.close()
    revision.close()
  })
  const get = async (url: string) => (await app.inject(url.replace(BASE_URL, ''))).json<Document>()
  const walk = async (url: string): Promise<Document[]> => {
    const page = await get(url)
    const next = linkOf(page, 'next')
    return next === undefined ? [page] : [page, ...(await walk(next.href))]
  }
  const lengths = (pages: readonly Document[]) => pages.map(({ numberReturned }) => numberReturned)
  const pages = await walk(ITEMS)
  t.strictSame(lengths(pages), [10, 100, 1000, 90])
  const all = pages.flatMap(({ features }) => features).map(({ id }: Feature) => id)
  t.equal(new Set(all).size, 1200, 'every feature once')
  t.strictSame(lengths(await walk(`${ITEMS}?limit=10`)), [10, 100, 1000, 90], 'as GDAL asks')
  t.strictSame(lengths(await walk(`${ITEMS}?limit=100000`)), [1000, 200])
  t.strictSame(lengths(await walk(`${ITEMS}?limit=400`)), [400, 400, 400], 'who asks for a length keeps it')
  const page = await app.inject(`${ITEMS}?f=html`)
  t.match(page.body, /after=[\w-]+&amp;f=html" rel="next"/, 'a person reads on at the same pace')
  const last = pages.at(-1)
  const prev = linkOf(last ?? { links: [] }, 'prev')
  t.equal(prev?.type, 'application/geo+json')
  const before = await get(String(prev?.href))
  t.equal(before.features.at(-1)?.id, pages.at(-2)?.features.at(-1)?.id)
})

t.test('a page may be looked at in its other format', async (t) => {
  const { get, ask } = await openDoor(t)
  const next = linkOf(await get(`${ITEMS}?limit=5`), 'next')
  const second = await get(String(next?.href))
  const page = await ask(String(linkOf(second, 'alternate')?.href))
  t.equal(page.headers['content-type'], 'text/html; charset=utf-8')
  for (const { id } of second.features) t.match(page.body, `>${id}</a></h2>`)
})

t.test('a walk ends where the data changed, and says where to begin again', async (t) => {
  const { app, get, revision } = await openDoor(t)
  const next = String(linkOf(await get(`${ITEMS}?limit=5`), 'next')?.href).replace(BASE_URL, '')
  const other = await buildApp({
    ...SETTINGS,
    serve: serving({ revision: { ...revision, id: '0123456789abcdef' } }),
  })
  t.teardown(() => other.close())
  t.equal((await app.inject(next)).statusCode, 200)
  const answer = await other.inject(next)
  t.equal(answer.statusCode, 410)
  t.match(answer.json(), { code: 'revision_gone', restart: `${OGC}/collections/laureates/items?limit=5` })
})

t.test('features on a page: every field by its title, codes by their label, all of it escaped', async (t) => {
  const { ask } = await openDoor(t)
  const { body } = await ask(`${ITEMS}?f=html&city=Nanterre`)
  t.match(body, '<p>2 / 2</p>')
  t.match(body, `<h2><a href="${OGC}/collections/laureates/items/2023-assol?f=html">2023-assol</a></h2>`)
  t.match(body, '<dt>Forme juridique</dt><dd>association</dd>')
  t.match(body, '<dt>Géométrie</dt><dd>Point 2.20675 48.89198</dd>')
  t.match(body, 'rompre l&#39;isolement')
  const actions = await ask('/ogc/collections/actions/items?f=html&commune_names=courbevoie')
  t.match(actions.body, '<dt>Communes</dt><dd>92036, 92026</dd>')
  t.match(actions.body, '<dd>MultiPoint 2.3 48.93333 2.25666 48.89672</dd>')
  const nowhere = await ask('/ogc/collections/actions/items/2023-reprise-action?f=html')
  t.notMatch(nowhere.body, 'Géométrie')
})

t.test('one feature', async (t) => {
  const { get, ask } = await openDoor(t)
  const path = `${OGC}/collections/laureates/items/2023-assol`
  const { links, ...feature } = await get(`${ITEMS}/2023-assol`)
  t.strictSame(feature, (await get(`${ITEMS}?id=2023-assol`)).features[0])
  t.strictSame(
    links.map(({ rel, type, href }) => [rel, type, href]),
    [
      ['self', 'application/geo+json', path],
      ['alternate', 'text/html', `${path}?f=html`],
      ['collection', 'application/json', `${OGC}/collections/laureates`],
    ],
  )
  const page = await ask(`${ITEMS}/2023-assol`, { accept: 'text/html' })
  t.match(page.body, '<h1>2023-assol</h1>')
  t.match(page.body, '<dd>Nanterre</dd>')
  const unknown = await ask(`${ITEMS}/2023-asol`)
  t.equal(unknown.statusCode, 404)
  t.match(unknown.json(), { code: 'unknown_record', nearest: '2023-assol' })
})
