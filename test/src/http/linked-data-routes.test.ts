import t from 'tap'
import { canonical, quadsOf } from '../../graphs.ts'
import { BASE_URL, makeWorld } from '../../world.ts'

t.test('the vocabulary, by extension or by Accept: one graph', async (t) => {
  const { app } = await makeWorld(t)
  const graphs = []
  for (const [extension, mediaType, other] of [
    ['jsonld', 'application/ld+json', 'ttl>; rel="alternate"; type="text/turtle"'],
    ['ttl', 'text/turtle', 'jsonld>; rel="alternate"; type="application/ld+json"'],
  ] as const) {
    const answer = await app.inject(`/terms.${extension}`)
    t.equal(answer.headers['content-type'], `${mediaType}; charset=utf-8`)
    t.match(answer.headers.link, `<${BASE_URL}/terms.${other}`)
    t.equal((await app.inject({ url: '/terms', headers: { accept: mediaType } })).body, answer.body)
    graphs.push(await canonical(await quadsOf(answer.body, extension)))
  }
  t.ok(graphs[0])
  t.equal(graphs[0], graphs[1])
  const browser = await app.inject({ url: '/terms', headers: { accept: 'text/html,*/*;q=0.8' } })
  t.equal(browser.headers['content-type'], 'application/ld+json; charset=utf-8')
  t.equal((await app.inject({ url: '/terms', headers: { accept: 'text/html' } })).statusCode, 406)
})

t.test('the context is the one that answers hold', async (t) => {
  const { app } = await makeWorld(t)
  const answer = await app.inject('/context.jsonld')
  t.equal(answer.headers['content-type'], 'application/ld+json; charset=utf-8')
  for (const url of ['/v1/laureates.jsonld', '/v1/laureates/2023-assol.jsonld'])
    t.strictSame((await app.inject(url)).json()['@context'], answer.json()['@context'])
})
