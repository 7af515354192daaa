import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { ogcRoutes } from '../../src/ogc/routes.ts'
import { RESOURCES } from '../../src/resources/index.ts'
import { BASE_URL, makeWorld, SENT, SETTINGS } from '../world.ts'

const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'
const PATHS = [
  ...RESOURCES.map(({ path }) => `/v1/${path}`),
  '/',
  '/accessibilite',
  '/v1',
  '/v1/laureates/2023-assol',
  '/v1/editions/2023/brochure',
  '/v1/database.sqlite',
  '/openapi.json',
  '/openapi.yaml',
  '/openapi.fr.json',
  '/openapi.fr.yaml',
  '/terms',
  '/terms.jsonld',
  '/terms.ttl',
  '/terms.rdf',
  '/context.jsonld',
  '/problems',
  '/problems/unknown_path',
  '/health/live',
  '/health/ready',
  '/docs',
  '/docs/static/swagger-ui.css',
  ...ogcRoutes({ version: '', server: '/' }).map(({ path }) => path.replace('{id}', idFor(path))),
]

/** The identifier of a feature of the collection that a path is of. */
function idFor(path: string): string {
  return path.includes('/actions/') ? '2023-assol-action' : '2023-assol'
}

t.test('every address answers GET, HEAD and OPTIONS, and refuses the rest', async (t) => {
  const { app } = await makeWorld(t)
  for (const url of PATHS) {
    const get = await app.inject(url)
    t.equal(get.statusCode, 200, `GET ${url}`)
    const head = await app.inject({ method: 'HEAD', url })
    t.equal(head.statusCode, 200, `HEAD ${url}`)
    t.equal(head.body, '')
    t.strictSame({ ...head.headers, ...SENT }, { ...get.headers, ...SENT }, 'HEAD has the headers of GET')
    const options = await app.inject({ method: 'OPTIONS', url })
    t.equal(options.statusCode, 204, `OPTIONS ${url}`)
    t.equal(options.headers.allow, 'GET, HEAD, OPTIONS')
    for (const method of ['POST', 'PUT', 'DELETE'] as const) {
      const refused = await app.inject({ method, url, headers: { 'content-type': 'text/x' }, payload: 'x' })
      t.equal(refused.statusCode, 405, `${method} ${url}`)
      t.equal(refused.headers.allow, 'GET, HEAD, OPTIONS')
      t.equal(refused.headers['content-type'], PROBLEM_TYPE)
      t.equal(refused.json().code, 'method_not_allowed')
    }
  }
})

t.test('any site may read, none with credentials', async (t) => {
  const { app } = await makeWorld(t)
  const headers = { origin: 'https://www.data.gouv.fr' }
  const answer = await app.inject({ url: '/v1/laureates', headers })
  t.equal(answer.headers['access-control-allow-origin'], '*')
  t.match(answer.headers['access-control-expose-headers'], /ETag, Link/)
  t.notOk('access-control-allow-credentials' in answer.headers)
  const preflight = await app.inject({
    method: 'OPTIONS',
    url: '/v1/laureates',
    headers: {
      ...headers,
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization,content-type',
    },
  })
  t.equal(preflight.statusCode, 204)
  t.equal(preflight.headers['access-control-allow-origin'], '*')
  t.equal(preflight.headers['access-control-allow-methods'], 'GET, HEAD, OPTIONS')
  t.equal(preflight.headers['access-control-allow-headers'], 'authorization,content-type')
})

t.test('an answer that the client has is not sent again', async (t) => {
  const { app } = await makeWorld(t)
  const first = await app.inject('/v1/laureates')
  const etag = String(first.headers.etag)
  t.match(etag, /^"[0-9a-f]{32}"$/)
  t.equal(
    first.headers['cache-control'],
    'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
  )
  for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await app.inject({ url: '/v1/laureates', headers: { 'if-none-match': tags } })
    t.equal(again.statusCode, 304, tags)
    t.equal(again.body, '')
    t.equal(again.headers.etag, etag)
  }
  const brochure = (await app.inject('/v1/editions/2023/brochure')).headers.etag
  const known = { url: '/v1/editions/2023/brochure', headers: { 'if-none-match': String(brochure) } }
  t.equal((await app.inject(known)).statusCode, 304)
  const other = await app.inject({ url: '/v1/laureates', headers: { 'if-none-match': '"other"' } })
  t.equal(other.statusCode, 200)
  t.equal((await app.inject('/health/ready')).headers['cache-control'], 'no-store')
})

t.test('an answer whose data did not change since is not sent again', async (t) => {
  const { app } = await makeWorld(t)
  const published = 'Tue, 24 Nov 2026 00:00:00 GMT'
  const since = (headers: Record<string, string>, url = '/v1/laureates') => app.inject({ url, headers })
  for (const url of ['/v1', '/v1/laureates', '/v1/laureates/2023-assol', '/v1/editions/2023/brochure']) {
    t.equal((await since({}, url)).headers['last-modified'], published, url)
    const again = await since({ 'if-modified-since': published }, url)
    t.equal(again.statusCode, 304, url)
    t.equal(again.body, '')
    t.equal(again.headers['last-modified'], published)
  }
  const status = async (headers: Record<string, string>) => (await since(headers)).statusCode
  t.equal(await status({ 'if-modified-since': 'Wed, 25 Nov 2026 08:30:00 GMT' }), 304, 'later')
  t.equal(await status({ 'if-modified-since': 'Mon, 23 Nov 2026 23:59:59 GMT' }), 200, 'earlier')
  t.equal(await status({ 'if-modified-since': 'last week' }), 200, 'no date')
  t.equal(
    await status({ 'if-modified-since': published, 'if-none-match': '"other"' }),
    200,
    'the tag decides',
  )
  t.equal(
    await status({ 'if-modified-since': published, 'cache-control': 'no-cache' }),
    304,
    'as `fetch` asks',
  )
  const etag = String((await since({})).headers.etag)
  t.equal(await status({ 'if-modified-since': 'Mon, 23 Nov 2026 23:59:59 GMT', 'if-none-match': etag }), 304)
  for (const url of ['/openapi.json', '/problems', '/health/ready', '/v1/x']) {
    const answer = await since({ 'if-modified-since': 'Wed, 25 Nov 2026 08:30:00 GMT' }, url)
    t.notOk('last-modified' in answer.headers, `${url} is not of the data`)
    t.not(answer.statusCode, 304)
  }
})

t.test('a final slash changes nothing', async (t) => {
  const { app } = await makeWorld(t)
  t.equal((await app.inject('/v1/laureates/')).body, (await app.inject('/v1/laureates')).body)
})

t.test('links start with the configured address, whatever the request claims', async (t) => {
  const { app, get } = await makeWorld(t, 'https://data.example/progress')
  const answer = await app.inject({ url: '/v1/laureates/2023-assol', headers: { host: 'evil.example' } })
  t.strictSame(answer.json().links, {
    self: 'https://data.example/progress/v1/laureates/2023-assol',
    collection: 'https://data.example/progress/v1/laureates',
  })
  for (const link of [
    '<https://data.example/progress/v1/laureates/2023-assol.ndjson>; rel="alternate"; type="application/x-ndjson"',
    '<https://data.example/progress/openapi.json>; rel="service-desc"',
    '<https://data.example/progress/docs>; rel="service-doc"',
    '<https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf>; rel="license"',
  ]) {
    t.match(answer.headers.link, link)
  }
  const contract = await app.inject('/openapi.json')
  t.equal(contract.json().servers[0].url, 'https://data.example/progress')
  t.match(
    (await app.inject('/docs')).headers['content-security-policy'],
    /connect-src 'self' https:\/\/data.example;/,
  )
  t.equal((await get('/v1')).links.docs, 'https://data.example/progress/docs')
})

t.test('errors say what is wrong and what to do instead', async (t) => {
  const { app } = await makeWorld(t)
  const problem = async (url: string, headers = {}) => {
    const answer = await app.inject({ url, headers: { ...headers, 'x-request-id': 'test' } })
    t.equal(answer.headers['content-type'], PROBLEM_TYPE, url)
    t.equal(answer.headers['access-control-allow-origin'], '*', url)
    t.equal(answer.headers['cache-control'], 'no-store', url)
    t.notOk('etag' in answer.headers, url)
    t.equal(answer.json().status, answer.statusCode, url)
    return answer.json()
  }
  t.strictSame(await problem('/v1/laureate'), {
    type: `${BASE_URL}/problems/unknown_path`,
    title: 'There is nothing at this path',
    status: 404,
    code: 'unknown_path',
    detail: 'There is nothing at /v1/laureate. Did you mean /v1/laureates?',
    hint: 'The paths are listed in /openapi.json.',
    nearest: '/v1/laureates',
    request_id: 'test',
  })
  t.equal((await problem('/v1/laureate/2023-assol')).nearest, '/v1/laureates/2023-assol')
  t.notOk('nearest' in (await problem('/wp-admin/setup-config.php')))
  t.strictSame(await problem('/v1/laureates/2023-asol'), {
    type: `${BASE_URL}/problems/unknown_record`,
    title: 'There is no record of this identifier',
    status: 404,
    code: 'unknown_record',
    detail: 'No laureate has the identifier "2023-asol". Did you mean 2023-assol?',
    hint: 'The collection lists every identifier.',
    nearest: '2023-assol',
    request_id: 'test',
  })
  t.equal((await problem('/v1/editions/2032/brochure')).nearest, '2023')
  t.notOk('nearest' in (await problem('/v1/laureates/nobody-at-all')))
  t.equal((await problem('/problems/unknown_recrod')).nearest, 'unknown_record')
  t.match((await problem('/v1/laureates?inclde=actions&include=action,contacts&x=1')).errors, [
    { parameter: 'inclde', detail: 'There is no such parameter: did you mean include?', nearest: 'include' },
    { parameter: 'x', detail: 'There is no such parameter.' },
    {
      parameter: 'include',
      detail: 'action cannot be included here: did you mean actions?',
      nearest: 'actions',
      allowed: [
        'editions',
        'editions.actions',
        'editions.funding_purposes',
        'editions.contacts',
        'editions.findings',
        'actions',
        'actions.editions',
        'actions.funding_purposes',
        'funding_purposes',
        'funding_purposes.editions',
        'funding_purposes.actions',
        'contacts',
        'contacts.editions',
        'findings',
        'findings.editions',
        'provenance',
        'excerpts',
      ],
    },
  ])
  t.strictSame((await problem('/health/live?x=1')).errors, [
    { parameter: 'x', detail: 'There is no such parameter.' },
  ])
  t.match((await problem('/v1/actions?include=weather')).errors, [
    { detail: 'weather cannot be included here.' },
  ])
  t.match(await problem('/v1/laureates', { accept: 'text/rtf' }), {
    status: 406,
    available: ['application/json'],
  })
  t.match(await problem('/v1/%zz'), { status: 400, code: 'malformed_request' })
  t.match(await problem(`/v1/laureates/${'x'.repeat(501)}`), { status: 414, code: 'uri_too_long' })
  t.match(await problem(`/v1/laureates?${'x'.repeat(8192)}`), { status: 414, code: 'uri_too_long' })
})

t.test('a crash tells the client nothing but that it happened', async (t) => {
  const app = await buildApp({
    ...SETTINGS,
    serve: () => {
      throw new Error('secret of /etc/passwd')
    },
  })
  t.teardown(() => app.close())
  const answer = await app.inject('/v1/laureates')
  t.equal(answer.statusCode, 500)
  t.equal(answer.headers['content-type'], PROBLEM_TYPE)
  t.strictSame(answer.json(), {
    type: `${BASE_URL}/problems/internal_error`,
    title: 'The service failed',
    status: 500,
    code: 'internal_error',
    detail: 'An unexpected error was logged; the request itself may be right.',
    hint: 'Try again later.',
    request_id: answer.headers['x-request-id'],
  })
})
