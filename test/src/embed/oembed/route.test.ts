import { XMLParser } from 'fast-xml-parser'
import t from 'tap'
import { BASE_URL, makeWorld } from '../../../world.ts'

const asked = (url: string, more = '') => `/oembed?url=${encodeURIComponent(url)}${more}`

const frame = (query: string, height = 720) =>
  `<iframe src="${BASE_URL}/embed/laureates${query}" title="Lauréats PROGR’ESS" width="640" height="${height}" loading="lazy" referrerpolicy="no-referrer" frameborder="0"></iframe>`

t.test('a rich answer, as JSON and as XML', async (t) => {
  const { app } = await makeWorld(t)
  const url = `${BASE_URL}/v1/laureates?city=Nanterre&layout=map`
  const expected = {
    version: '1.0',
    type: 'rich',
    title: 'Lauréats PROGR’ESS',
    author_name: 'Conseil départemental des Hauts-de-Seine',
    author_url: 'https://www.hauts-de-seine.fr',
    provider_name: 'Données ouvertes PROGR’ESS',
    provider_url: `${BASE_URL}/`,
    cache_age: 86_400,
    html: frame('?city=Nanterre&amp;layout=map'),
    width: 640,
    height: 720,
  }
  for (const more of ['', '&format=json', '&dnt=1']) {
    // WordPress accepts nothing in particular, others what they hope for.
    for (const accept of ['*/*', 'text/html', 'application/json']) {
      const json = await app.inject({ url: asked(url, more), headers: { accept } })
      t.equal(json.headers['content-type'], 'application/json; charset=utf-8')
      t.strictSame(json.json(), expected)
    }
  }
  const xml = await app.inject(asked(url, '&format=xml'))
  t.equal(xml.headers['content-type'], 'text/xml; charset=utf-8')
  const parser = new XMLParser({ parseTagValue: false, htmlEntities: true })
  const { oembed } = parser.parse(xml.body)
  const texts = Object.entries(expected).map(([name, value]) => [name, String(value)])
  t.strictSame(oembed, Object.fromEntries(texts))
  t.not(xml.headers.etag, (await app.inject(asked(url))).headers.etag)
})

t.test('it is no larger than it may be', async (t) => {
  const { app } = await makeWorld(t)
  const url = `${BASE_URL}/v1/laureates/2023-assol`
  const sizes = async (more: string) => {
    const { title, width, height, html } = (await app.inject(asked(url, more))).json()
    t.equal(title, 'ASSOL')
    t.match(html, `width="${width}" height="${height}"`)
    return [width, height]
  }
  t.strictSame(await sizes(''), [640, 640])
  t.strictSame(await sizes('&maxwidth=300&maxheight=200'), [300, 200])
  t.strictSame(await sizes('&maxwidth=3000&maxheight=2000'), [640, 640])
})

t.test('what it cannot answer, it refuses as the specification says', async (t) => {
  const { app } = await makeWorld(t)
  const refused = async (url: string) => {
    const answer = await app.inject(url)
    return { status: answer.statusCode, ...answer.json() }
  }
  const own = `${BASE_URL}/v1/laureates`
  t.match(await refused(asked(own, '&format=yaml')), { status: 501, code: 'format_not_provided' })
  t.match(await refused(asked(own, '&format=')), { status: 501 })
  t.match(await refused(asked('https://www.example.org/')), { status: 404, code: 'nothing_to_embed' })
  t.match(await refused('/oembed'), {
    status: 400,
    errors: [{ parameter: 'url' }],
    corrected: `${BASE_URL}/oembed?url=${encodeURIComponent(own)}`,
  })
  for (const wrong of ['maxwidth=0', 'maxwidth=wide', 'maxheight=10001', 'maxheight=-1', 'color=red'])
    t.match(await refused(asked(own, `&${wrong}`)), { status: 400, code: 'invalid_query' }, wrong)
})
