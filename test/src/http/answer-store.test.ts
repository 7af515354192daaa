import { deepStrictEqual } from 'node:assert/strict'
import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { tmpdir } from 'node:os'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { buildApp } from '../../../src/app.ts'
import { answerStore, keyOf } from '../../../src/http/answer-store.ts'
import { keepIn } from '../../../src/kept/kept.ts'
import { openRevision } from '../../../src/open-revision.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { publish2023, SETTINGS, serving } from '../../world.ts'

const answer = (length: number) => ({ type: 'text/plain', headers: {}, body: new Uint8Array(length) })

t.test('what is asked for twice is kept', async (t) => {
  const store = answerStore(100_000)
  const one = answer(10)
  store.offer('a', one)
  t.equal(store.find('a'), undefined)
  store.offer('a', one)
  t.equal(store.find('a'), one)
  t.equal(store.find('b'), undefined)
})

t.test('a flood of requests that are made once displaces nothing', async (t) => {
  const store = answerStore(100_000)
  const hot = answer(10)
  store.offer('hot', hot)
  store.offer('hot', hot)
  for (let index = 0; index < 20_000; index += 1) store.offer(`once-${index}`, answer(10_000))
  t.equal(store.find('hot'), hot)
  t.equal(store.find('once-1'), undefined)
})

t.test('a flood of requests that are made twice displaces nothing that is asked for meanwhile', async (t) => {
  const store = answerStore(100_000)
  const hot = answer(10)
  store.offer('hot', hot)
  store.offer('hot', hot)
  let kept = 0
  for (let index = 0; index < 1000; index += 1) {
    const key = `twice-${index}`
    store.offer(key, answer(10_000))
    store.offer(key, answer(10_000))
    if (store.find('hot') === hot) kept += 1
  }
  t.equal(kept, 1000)
  const still = Array.from({ length: 1000 }, (_, index) => store.find(`twice-${index}`))
  t.ok(still.filter((one) => one !== undefined).length < 10, 'their bytes are bounded')
  store.offer('huge', answer(200_000))
  store.offer('huge', answer(200_000))
  t.equal(store.find('huge'), undefined)
})

t.test('a store of no bytes keeps nothing', async (t) => {
  const store = answerStore(0)
  store.offer('a', answer(1))
  store.offer('a', answer(1))
  t.equal(store.find('a'), undefined)
})

t.test('a key holds all that an answer depends on, unless that is too long', async (t) => {
  const headers = { accept: 'a', 'accept-language': 'b', 'accept-encoding': 'c', cookie: 'd' }
  t.equal(keyOf('/v1', headers), '/v1\na\nb\nc')
  t.equal(keyOf('/v1', {}), '/v1\n\n\n')
  t.equal(keyOf('/v1', { accept: 'x'.repeat(3000) }), null)
})

const agent = new Agent({ keepAlive: true })

/** A problem in base64, without the name of its request. */
function without(requestId: unknown, body: string): string {
  return Buffer.from(body, 'base64').toString().replaceAll(String(requestId), '')
}

/** What a server sends, as it is sent. */
async function askOver(url: string, method: string, headers: object) {
  const asked = request(url, { method, headers: { ...headers }, agent }).end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const body = (await buffer(answer)).toString('base64')
  return { statusCode: answer.statusCode, headers: answer.headers, body }
}

/** The same service with a store and without. */
async function bothApps(t: Test) {
  const revision = openRevision(publish2023(t))
  const kept = keepIn(tmpdir(), 1_000_000, t.fail)
  t.teardown(kept.close)
  const apps = await Promise.all(
    [10_000_000, 0].map((bytes) =>
      buildApp({
        ...SETTINGS,
        serve: serving({ revision, kept, store: answerStore(bytes) }),
        budget: 10_000,
      }),
    ),
  )
  t.teardown(async () => {
    await Promise.all(apps.map((app) => app.close()))
    revision.close()
  })
  return apps
}

const path = fc.oneof(
  fc.constantFrom(
    '/v1',
    '/catalog.ttl',
    '/ogc/collections/laureates/items',
    '/v1/laureates/2023-assol',
    '/v1/laureates/2023-asso',
    '/v1/nothing',
    '/health/ready',
    '/openapi.json',
    '/docs/',
  ),
  fc
    .record({
      resource: fc.constantFrom(...RESOURCES.map((resource) => resource.path)),
      extension: fc.constantFrom('', '.json', '.csv', '.xlsx', '.ttl', '.atom'),
      query: fc.constantFrom('', '?limit=2', '?limit=0', '?q=jardin', '?fields=id', '?sort=-id&limit=1'),
    })
    .map(({ resource, extension, query }) => `/v1/${resource}${extension}${query}`),
)

const anyRequest = fc.record({
  method: fc.constantFrom('GET', 'GET', 'GET', 'HEAD', 'OPTIONS', 'POST'),
  path,
  headers: fc.record(
    {
      accept: fc.constantFrom('*/*', 'text/csv', 'text/html', 'application/json;q=0.5, text/turtle'),
      'accept-language': fc.constantFrom('en', 'fr', 'de, en;q=0.1'),
      'accept-encoding': fc.constantFrom('gzip', 'br', 'gzip, br', 'identity', 'zstd;q=0.2', '*'),
      range: fc.constantFrom('bytes=0-9', 'bytes=-5', 'bytes=99999999-', 'bytes=0-1,3-4', 'lines=1'),
      'if-none-match': fc.constantFrom('*', '"x"', 'own', `${'"x", '.repeat(500)}"y"`),
      'if-modified-since': fc.constantFrom('Wed, 01 Jan 2200 00:00:00 GMT', 'yesterday'),
      'if-range': fc.constantFrom('"x"', 'own'),
      origin: fc.constant('https://x.example'),
    },
    { requiredKeys: [] },
  ),
})

t.teardown(() => agent.destroy())

t.test('an answer that is kept is the same as one that is made', async (t) => {
  const [storing, making] = await bothApps(t)
  let isKept = false
  const shown = ({ statusCode, headers, body }: Awaited<ReturnType<typeof ask>>) => {
    // Each problem says which request it is of.
    const isProblem = Number(statusCode) >= 400
    // Where it comes from is what differs.
    const { 'server-timing': _, ...alike } = headers
    const said = { ...alike, date: '', ...(isProblem && { 'x-request-id': '', 'content-length': '' }) }
    return { statusCode, headers: said, body: isProblem ? without(headers['x-request-id'], body) : body }
  }
  // Over connections, since some answers are sent in front of what can be injected into.
  const origins = await Promise.all(
    [storing, making].map((app) => app?.listen({ host: '127.0.0.1', port: 0 })),
  )
  const ask = (
    app: typeof storing,
    { method, path, headers }: { method: string; path: string; headers: object },
  ) => askOver(`${origins[app === storing ? 0 : 1]}${path}`, method, headers)
  await fc.assert(
    fc.asyncProperty(anyRequest, async ({ method, path, headers }) => {
      const { range: _, 'if-none-match': __, 'if-modified-since': ___, ...plain } = headers
      const about: Record<string, string> = { ...headers }
      const { etag } = (await ask(making, { method: 'GET', path, headers: plain })).headers
      for (const name of ['if-none-match', 'if-range'] as const)
        if (about[name] === 'own') about[name] = String(etag)
      const expected = shown(await ask(making, { method, path, headers: about }))
      // Made, made and kept, sent again, and sent again in front of the routes.
      for (let time = 0; time < 4; time += 1) {
        const answered = shown(await ask(storing, { method, path, headers: about }))
        deepStrictEqual(answered, expected)
        isKept ||= time === 2 && answered.statusCode === 200
      }
    }),
    { numRuns: process.env.CI === 'true' ? 400 : 60 },
  )
  t.ok(isKept)
  const endless = {
    method: 'GET',
    path: '/v1',
    headers: { accept: `application/json, ${'x/y, '.repeat(1000)}*/*` },
  }
  t.strictSame(shown(await ask(storing, endless)), shown(await ask(making, endless)))
})

t.test('what is kept is sent without being made', async (t) => {
  const revision = openRevision(publish2023(t))
  t.teardown(revision.close)
  let count = 0
  const app = await buildApp({
    ...SETTINGS,
    serve: serving({
      revision: {
        ...revision,
        text(...asked) {
          count += 1
          return revision.text(...asked)
        },
      },
      store: answerStore(1_000_000),
    }),
  })
  t.teardown(() => app.close())
  const url = '/v1/laureates/2023-assol'
  const bodies = new Set<string>()
  for (let time = 0; time < 5; time += 1) bodies.add((await app.inject(url)).body)
  t.strictSame([count, bodies.size], [2, 1])
  for (let time = 0; time < 3; time += 1) await app.inject('/v1/laureates/nobody')
  t.equal(count, 5, 'a problem is never kept')
})

t.test('a coded answer has a validator of its own, which is known again', async (t) => {
  const [storing] = await bothApps(t)
  if (storing === undefined) throw new Error('There is no app.')
  const url = '/v1/laureates'
  const headers = { 'accept-encoding': 'br' }
  const plain = await storing.inject(url)
  const coded = await storing.inject({ url, headers })
  t.equal(coded.headers['content-encoding'], 'br')
  t.equal(coded.headers.vary, 'Accept, Accept-Language, Accept-Encoding')
  t.equal(coded.headers.etag, String(plain.headers.etag).replace(/"$/, '-br"'))
  t.ok(coded.rawPayload.length < plain.rawPayload.length / 2)
  const again = await storing.inject({
    url,
    headers: { ...headers, 'if-none-match': String(coded.headers.etag) },
  })
  t.strictSame([again.statusCode, again.headers.etag], [304, coded.headers.etag])
  const workbook = await storing.inject({ url: `${url}.xlsx`, headers })
  t.notOk('content-encoding' in workbook.headers)
  t.notOk('vary' in workbook.headers)
})
