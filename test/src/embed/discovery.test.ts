import t from 'tap'
import { discoveryLinks } from '../../../src/embed/discovery.ts'
import { linksFrom } from '../../../src/http/links.ts'
import { BASE_URL, makeWorld } from '../../world.ts'

t.test('the links lead to an answer in either format', async (t) => {
  const { app } = await makeWorld(t)
  const path = '/v1/laureates?city=Nanterre&sort=name'
  const links = discoveryLinks(
    path,
    linksFrom(() => BASE_URL),
  )
  t.strictSame(
    links.map(([relation, , type]) => [relation, type]),
    [
      ['alternate', 'application/json+oembed'],
      ['alternate', 'text/xml+oembed'],
    ],
  )
  for (const [, url] of links) {
    const answer = await app.inject(url.slice(BASE_URL.length))
    t.equal(answer.statusCode, 200)
    t.match(answer.body, /city=Nanterre/)
  }
})

t.test('pages of what can be embedded tell it in their headers', async (t) => {
  const { app } = await makeWorld(t)
  const tells = async (url: string) => String((await app.inject(url)).headers.link).includes('+oembed')
  for (const url of [
    '/v1/laureates?q=velo',
    '/v1/laureates/2023-assol',
    '/v1/actions/2023-assol-action',
    '/v1/editions',
    '/embed',
    '/embed/laureates',
  ])
    t.ok(await tells(url), url)
  for (const url of [
    '/v1/contacts',
    '/v1/changes',
    '/v1/laureates.csv',
    '/v1/laureates/2023-assol.geojson',
    '/docs',
  ])
    t.notOk(await tells(url), url)
})
