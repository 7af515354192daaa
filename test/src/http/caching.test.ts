import t from 'tap'
import { buildApp } from '../../../src/app.ts'
import { lastModified } from '../../../src/http/caching.ts'
import type { Revision } from '../../../src/queries/revision.ts'
import { BASE_URL, makeWorld, SETTINGS, serving } from '../../world.ts'
import { ROUTES, requestsTo, VERSION } from './requests.ts'

t.test('what a client has is not made again: nothing is read', async (t) => {
  const world = await makeWorld(t)
  const { app, revision } = world
  const { id, publishedAt } = revision
  const unread = await buildApp({
    ...SETTINGS,
    // Whatever else is asked of it is a failure.
    serve: serving({ revision: { id, publishedAt } as Revision }),
    version: VERSION,
  })
  t.teardown(() => unread.close())
  for (const route of ROUTES) {
    // The database file has a validator of its own bytes.
    if (!route.cacheable || route.path === '/v1/database.sqlite') continue
    for (const { url, accept } of await requestsTo(route, world)) {
      const answer = await app.inject({ url, headers: { accept } })
      const request = { url, headers: { accept, 'if-none-match': String(answer.headers.etag) } }
      const again = await unread.inject(request)
      t.strictSame([answer.statusCode, again.statusCode, again.body], [200, 304, ''], `${url} ${accept}`)
      const { date, connection, ...expected } = (await app.inject(request)).headers
      t.match(again.headers, expected)
      for (const name of ['etag', 'vary', 'cache-control', 'content-location', 'last-modified'])
        t.equal(again.headers[name], answer.headers[name], name)
    }
  }
})

t.test('every question has a validator of its own', async (t) => {
  const world = await makeWorld(t)
  const { app } = world
  const cacheable = ROUTES.filter((route) => route.cacheable)
  const requests = [
    ...(await Promise.all(cacheable.map((route) => requestsTo(route, world)))).flat(),
    ...['?limit=5', '?limit=6', '/2023-reprise'].map((end) => {
      return { url: `/v1/laureates${end}`, accept: '*/*' }
    }),
  ]
  /** By validator: what was asked, and what was answered. */
  const known = new Map<unknown, string>()
  for (const { url, accept } of requests) {
    const answer = await app.inject({ url, headers: { accept } })
    const { etag, 'content-location': location = BASE_URL + url } = answer.headers
    const said = JSON.stringify([location, answer.headers['content-type'], answer.body])
    t.equal(known.get(etag) ?? said, said, `${url} ${accept}`)
    known.set(etag, said)
  }
})

t.test('an address tells caches what may choose its answer, whichever was chosen', async (t) => {
  const world = await makeWorld(t)
  for (const route of ROUTES.filter(({ negotiated }) => negotiated)) {
    const varied = new Map<string, Set<unknown>>()
    for (const { url, accept } of await requestsTo(route, world)) {
      const { vary } = (await world.app.inject({ url, headers: { accept } })).headers
      varied.set(url, (varied.get(url) ?? new Set()).add(vary))
    }
    for (const [url, values] of varied) t.equal(values.size, 1, url)
  }
})

t.test('a validator of one question is none of another', async (t) => {
  const { app } = await makeWorld(t)
  const { etag } = (await app.inject('/v1/laureates/2023-assol')).headers
  const headers = { 'if-none-match': String(etag) }
  const statusOf = async (url: string) => (await app.inject({ url, headers })).statusCode
  t.equal(await statusOf('/v1/laureates/2023-assol/'), 304)
  t.equal(await statusOf('/v1/laureates/%32023-assol'), 304, 'the same, written otherwise')
  t.equal(await statusOf('/v1/laureates/2023-reprise'), 200)
  t.equal(await statusOf('/v1/laureates/nobody'), 404)
  t.equal(await statusOf('/v1/laureates/2023-assol?fields=id'), 200)
  t.equal(await statusOf('/v1/laureates/2023-assol?x=1'), 400)
})

t.test('what is no evidence is none of an answer', async (t) => {
  const { app } = await makeWorld(t)
  for (const headers of [
    { 'if-none-match': '*' },
    { 'if-modified-since': 'Wed, 01 Jan 2200 00:00:00 GMT' },
  ]) {
    const statusOf = async (url: string) => (await app.inject({ url, headers })).statusCode
    t.equal(await statusOf('/v1/laureates/2023-assol'), 304)
    t.equal(await statusOf('/v1/laureates/nobody'), 404)
    t.equal(await statusOf('/v1/laureates?x=1'), 400)
    t.equal(await statusOf('/health/ready'), 200, 'what may be another answer next time')
  }
})

t.test('Vary names what was looked at, and nothing else', async (t) => {
  const { app } = await makeWorld(t)
  for (const [url, vary] of [
    ['/v1/laureates', 'Accept, Accept-Language, Accept-Encoding'],
    ['/v1/laureates.json', 'Accept-Language, Accept-Encoding'],
    ['/v1/laureates/2023-assol', 'Accept, Accept-Language, Accept-Encoding'],
    ['/v1/laureates/2023-assol.csv', 'Accept-Encoding'],
    ['/v1/laureates/2023-assol.xlsx', undefined],
    ['/ogc/collections', 'Accept, Accept-Language, Accept-Encoding'],
    ['/ogc/collections?f=json', 'Accept-Language, Accept-Encoding'],
    ['/v1', 'Accept-Encoding'],
    ['/health/ready', undefined],
  ] as const) {
    t.equal((await app.inject(url)).headers.vary, vary, url)
  }
})

t.test('data were last changed when they were published, unless that is still to come', async (t) => {
  const publishedAt = new Date('2026-11-24T08:30:00Z')
  t.strictSame(lastModified({ publishedAt }, Date.parse('2026-11-25')), {
    'last-modified': 'Tue, 24 Nov 2026 08:30:00 GMT',
  })
  t.strictSame(lastModified({ publishedAt }, Date.parse('2026-11-24T08:29:59.500Z')), {})
})
