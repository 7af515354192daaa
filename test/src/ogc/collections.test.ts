import t from 'tap'
import { collectionBody } from '../../../src/ogc/collection.ts'
import { linkOf, OGC, openDoor } from './asking.ts'

const QUERYABLES = 'http://www.opengis.net/def/rel/ogc/1.0/queryables'

t.test('the collections are the resources that have a place on the map', async (t) => {
  const { get, ask } = await openDoor(t)
  const { collections, links } = await get('/ogc/collections')
  t.strictSame(
    links.map(({ rel, type }) => [rel, type]),
    [
      ['self', 'application/json'],
      ['alternate', 'text/html'],
    ],
  )
  const described = collections.map(({ links, description, ...collection }) => collection)
  const crs = ['http://www.opengis.net/def/crs/OGC/1.3/CRS84']
  const temporal = { interval: [['2023-01-01T00:00:00Z', '2023-12-31T23:59:59Z']] }
  t.strictSame(described, [
    {
      id: 'laureates',
      title: 'Lauréats',
      extent: { spatial: { bbox: [[2.20675, 43.12038, 6.12857, 48.90018]] }, temporal },
      itemType: 'feature',
      crs,
    },
    {
      id: 'actions',
      title: 'Actions',
      extent: { spatial: { bbox: [[2.20675, 48.75329, 2.31393, 48.93333]] }, temporal },
      itemType: 'feature',
      crs,
    },
  ])
  for (const { id, links } of collections) {
    const path = `${OGC}/collections/${id}`
    t.notMatch(id, /\./, 'QGIS stumbles over a dot')
    t.strictSame(
      links.map(({ rel, type, href }) => [rel, type, href]),
      [
        ['items', 'application/geo+json', `${path}/items`],
        ['items', 'text/html', `${path}/items?f=html`],
        ['describedBy', 'application/schema+json', `${path}/schema`],
        ['describedby', 'application/schema+json', `${path}/schema`],
        [QUERYABLES, 'application/schema+json', `${path}/queryables`],
        [
          'license',
          undefined,
          'https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf',
        ],
      ],
    )
    for (const { href, type } of links.slice(0, -1))
      t.match((await ask(href, { accept: type })).headers['content-type'], type, href)
  }
})

t.test('a collection says by itself what it says among the others, and more links', async (t) => {
  const { get } = await openDoor(t)
  for (const { links, ...listed } of (await get('/ogc/collections')).collections) {
    const { links: all, ...alone } = await get(`/ogc/collections/${listed.id}`)
    t.strictSame(alone, listed)
    t.strictSame(all.slice(2), links)
    t.equal(linkOf({ links: all }, 'self')?.href, `${OGC}/collections/${listed.id}`)
    t.equal(linkOf({ links: all }, 'alternate')?.href, `${OGC}/collections/${listed.id}?f=html`)
  }
})

t.test('they are on pages, too', async (t) => {
  const { ask } = await openDoor(t)
  const all = (await ask('/ogc/collections?f=html')).body
  t.match(all, `<h2><a href="${OGC}/collections/actions?f=html">Actions</a></h2>`)
  t.match(all, '<dt>bbox</dt><dd>2.20675 43.12038 6.12857 48.90018</dd>')
  const one = (await ask('/ogc/collections/actions?f=html')).body
  t.match(one, '<h1>Actions</h1>')
  t.match(one, '<dt>interval</dt><dd>2023-01-01T00:00:00Z – 2023-12-31T23:59:59Z</dd>')
  t.match(one, `<a href="${OGC}/collections/actions/items?f=html" rel="items">`)
})

t.test('an extent that is not known is not shown', async (t) => {
  const shown = collectionBody({
    id: 'x',
    title: 'X',
    description: 'Nothing.',
    extent: {},
    itemType: 'feature',
    crs: [],
    links: [],
  })
  t.equal(String(shown), '<p>Nothing.</p><dl class="fields"></dl>')
})

t.test('what is no collection is nowhere, and the nearest one is named', async (t) => {
  const { ask } = await openDoor(t)
  const answer = await ask('/ogc/collections/laureate')
  t.equal(answer.statusCode, 404)
  t.match(answer.json(), { code: 'unknown_path', nearest: '/ogc/collections/laureates' })
  t.equal((await ask('/ogc/collections/contacts')).statusCode, 404)
})
