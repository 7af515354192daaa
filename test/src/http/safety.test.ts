import t from 'tap'
import { serviceRoutes } from '../../../src/http/routes.ts'
import { safetyHeaders } from '../../../src/http/safety.ts'
import { SCRIPT } from '../../../src/web/map/assets.ts'
import { openSocket, portOf, written } from '../../sockets.ts'
import { makeWorld, SENT, SETTINGS, type World } from '../../world.ts'

const SAFETY = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin',
}
const EXAMPLES: Readonly<Record<string, string>> = {
  '/assets/{name}': SCRIPT.name,
  '/problems/{code}': 'unknown_path',
  '/v1/editions/{id}': '2023',
}

/** An address of each route. */
const ADDRESSES = serviceRoutes({ version: '0', server: '/', publisher: SETTINGS.publisher }).map(
  ({ path }) => {
    const id = path.includes('editions') ? '2023' : '2023-assol'
    return path.replace(/\{\w+\}/, EXAMPLES[path] ?? id)
  },
)

t.test('every answer says it, whatever its status, and nothing of what answers', async (t) => {
  const { app } = await makeWorld(t)
  const etag = String((await app.inject('/v1/laureates')).headers.etag)
  const asked = [
    { url: '/v1/laureates', status: 200 },
    { url: '/v1/laureates.csv', status: 200 },
    { url: '/docs', status: 200 },
    { url: '/v1/laureates', method: 'OPTIONS', status: 204 },
    { url: '/v1/laureates', headers: { 'if-none-match': etag }, status: 304 },
    { url: '/v1/laureates?x', status: 400 },
    { url: '/%zz', status: 400 },
    { url: '/nothing', status: 404 },
    { url: '/v1/laureates', method: 'POST', status: 405 },
    { url: '/v1/laureates', headers: { accept: 'image/png' }, status: 406 },
    { url: `/${'x'.repeat(9000)}`, status: 414 },
    { url: '/v1/laureates', headers: { range: 'bytes=99999999-' }, status: 416 },
  ] as const
  for (const { status, ...request } of asked) {
    const { statusCode, headers } = await app.inject(request)
    t.equal(statusCode, status)
    t.match(headers, SAFETY, `${status} of ${request.url}`)
    for (const name of ['server', 'x-powered-by', 'via', 'strict-transport-security'])
      t.notOk(name in headers, `${name} of ${request.url}`)
  }
  const { untilClosed } = await openSocket(t, await portOf(app), 'GARBAGE\r\n\r\n')
  const garbage = await untilClosed()
  for (const [name, value] of Object.entries(SAFETY)) t.match(garbage, `\r\n${name}: ${value}\r\n`)
})

t.test('a service that is reached by HTTPS is to be reached by it alone', async (t) => {
  const told = { ...SAFETY, 'strict-transport-security': 'max-age=31536000' }
  t.strictSame(safetyHeaders('https://data.example.org'), told)
  t.strictSame(safetyHeaders('http://data.example.org'), SAFETY)
  t.strictSame(safetyHeaders(null), SAFETY)
  const { app } = await makeWorld(t, 'https://data.example.org')
  for (const url of ['/v1/laureates', '/nothing', '/%zz']) t.match((await app.inject(url)).headers, told, url)
})

const HOSTILE = {
  host: 'evil.example',
  forwarded: 'host=evil.example;proto=https',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'gopher',
  'x-forwarded-port': '666',
  'x-forwarded-prefix': '/evil.example',
  'x-original-url': '/evil.example',
  'x-rewrite-url': '/evil.example',
  'x-http-method-override': 'DELETE',
}

for (const url of [null, 'https://data.example.org']) {
  t.test(`no answer follows what a request says of its host (BASE_URL: ${url})`, async (t) => {
    // Each in a world of its own: an answer that is kept must not have followed it either.
    const worlds = { plain: await makeWorld(t, url), poisoned: await makeWorld(t, url) }
    const ask = async ({ app }: World, address: string, headers: Record<string, string>) => {
      const {
        statusCode,
        headers: told,
        body,
      } = await app.inject({ url: address, headers: { ...headers, 'x-request-id': 'test' } })
      return { statusCode, headers: { ...told, ...SENT }, body }
    }
    for (const address of [...ADDRESSES, '/v1/laureates?limit=2', '/v1/laureates?x=1', '/nothing', '/docs']) {
      const expected = await ask(worlds.plain, address, {})
      for (const _ of ['made', 'kept'])
        t.same(await ask(worlds.poisoned, address, HOSTILE), expected, address)
      t.same(await ask(worlds.poisoned, address, {}), expected, `${address}, for whoever comes next`)
    }
  })
}

t.test('nobody is sent elsewhere', async (t) => {
  const { app } = await makeWorld(t)
  const port = await portOf(app)
  for (const path of [
    '//evil.example',
    '//evil.example/',
    '/docs//evil.example/%2e%2e',
    '/docs/static//evil.example/..',
    '/docs/static',
    '/docs/static/..%2f..%2fpackage.json',
    '/docs/static/%5cevil.example',
    '/%0d%0alocation:%20https://evil.example',
    'https://evil.example/v1/laureates',
  ]) {
    const { untilClosed } = await openSocket(t, port, written(path, 'connection: close'))
    const [head = ''] = (await untilClosed()).split('\r\n\r\n')
    t.notMatch(head, /^location:/im, path)
    t.notMatch(head, /^HTTP\/1\.1 3/, path)
  }
})
