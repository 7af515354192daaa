import t from 'tap'
import { canonical, GRAPH_FORMS, quadsOf } from '../../../rehearse/quads.ts'
import { makeWorld } from '../../world.ts'

t.test('the vocabulary, by extension or by Accept: one graph', async (t) => {
  const { app } = await makeWorld(t)
  const graphs = new Set<string>()
  for (const [extension, mediaType] of GRAPH_FORMS) {
    const answer = await app.inject(`/terms.${extension}`)
    t.equal(answer.headers['content-type'], `${mediaType}; charset=utf-8`)
    const alternates = String(answer.headers.link).match(/<[^>]*terms\.\w+>; rel="alternate"; type="[^"]+"/g)
    t.equal(alternates?.length, 2)
    t.equal((await app.inject({ url: '/terms', headers: { accept: mediaType } })).body, answer.body)
    const quads = await quadsOf(answer.body, extension)
    t.ok(quads.length > 100)
    graphs.add(await canonical(quads))
  }
  t.equal(graphs.size, 1)
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
