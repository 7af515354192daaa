import t, { type Test } from 'tap'
import { buildApp } from '../../../src/app.ts'
import { answerStore } from '../../../src/http/answer-store.ts'
import { concerns, DEPRECATIONS, type Deprecation } from '../../../src/http/deprecations.ts'
import { openRevision } from '../../../src/open-revision.ts'
import { publish2023, SETTINGS, serving } from '../../world.ts'
import { ROUTES } from './requests.ts'

/** A route whose place another one takes, a parameter that has another name, and one for GIS clients. */
const EXAMPLE: readonly Deprecation[] = [
  {
    path: '/v1/actions/{id}',
    since: '2027-02-01',
    sunset: '2028-03-01',
    successor: '/v1/laureates/{id}',
  },
  {
    path: '/v1/laureates',
    parameter: 'city',
    since: '2027-01-01',
    sunset: '2028-06-01',
    successor: 'insee_code',
  },
  {
    path: '/v1/laureates',
    parameter: 'epci_code',
    since: '2027-05-01',
    sunset: '2028-05-01',
    successor: 'ept_code',
  },
  {
    path: '/ogc/collections/laureates/items',
    parameter: 'city',
    since: '2027-01-01',
    sunset: '2028-06-01',
    successor: 'insee_code',
  },
]

/** A service of which some is deprecated; counts how often it comes to Fastify. */
async function build(t: Test) {
  const revision = openRevision(publish2023(t))
  t.teardown(revision.close)
  const app = await buildApp({
    ...SETTINGS,
    serve: serving({ revision, store: answerStore(1_000_000) }),
    deprecations: EXAMPLE,
  })
  let count = 0
  app.addHook('onRequest', async () => {
    count += 1
  })
  t.teardown(() => app.close())
  return { app, count: () => count }
}

const DOCS = '<http://127.0.0.1:3000/docs>'
const EXPLAINED = `${DOCS}; rel="deprecation"; type="text/html", ${DOCS}; rel="sunset"; type="text/html"`

t.test('what is deprecated exists, and stays for a year at least', async (t) => {
  const year = 365 * 86_400_000
  for (const one of [...DEPRECATIONS, ...EXAMPLE]) {
    const { path, parameter, since, sunset, successor } = one
    const route = ROUTES.find((route) => route.path === path)
    const named = Object.values(route?.parameters ?? {}).flatMap(({ documented }) => documented)
    const names = named.map(({ name }) => name)
    t.ok(parameter === undefined ? route : names.includes(parameter), `${path} ${parameter}`)
    t.ok([...ROUTES.map(({ path }) => path), ...names].includes(successor), successor)
    t.ok(Date.parse(sunset) - Date.parse(since) >= year, sunset)
  }
})

t.test('a parameter is deprecated with its operators, and no other one', async (t) => {
  const [route, city] = EXAMPLE as [Deprecation, Deprecation]
  t.ok(concerns(city, 'city') && concerns(city, 'city__ne') && concerns(route, undefined))
  t.notOk(concerns(city, 'cityx') || concerns(city, undefined) || concerns(route, 'city'))
})

t.test('each answer says so, whether it is made, kept, replayed, a part, or known already', async (t) => {
  const { app, count } = await build(t)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const path = '/v1/actions/2023-assol-action'
  const ask = async (init: RequestInit = {}) => {
    const { status, headers } = await fetch(url + path, init)
    return { status, etag: String(headers.get('etag')), headers }
  }
  const told = ({ headers }: { headers: Headers }) => [headers.get('deprecation'), headers.get('sunset')]
  const expected = ['@1801440000', 'Wed, 01 Mar 2028 00:00:00 GMT']
  const { etag, headers } = await ask()
  t.match(
    headers.get('link'),
    `${EXPLAINED}, <http://127.0.0.1:3000/v1/laureates/2023-assol-action>; rel="successor-version"`,
  )
  t.match(headers.get('access-control-expose-headers'), /Deprecation.*Sunset/)
  for (let time = 0; time < 5; time += 1) t.strictSame(told(await ask()), expected)
  for (let time = 0; time < 3; time += 1) {
    const known = await ask({ headers: { 'if-none-match': etag } })
    t.strictSame([known.status, ...told(known)], [304, ...expected])
  }
  t.equal(count(), 4, 'of nine, five were replayed')
  const part = await ask({ headers: { range: 'bytes=0-9' } })
  t.strictSame([part.status, ...told(part)], [206, ...expected])
  t.strictSame(told(await ask({ method: 'HEAD' })), expected)
})

t.test('whoever uses a parameter is told, and nobody else', async (t) => {
  const { app } = await build(t)
  const told = async (url: string) => {
    const { deprecation, sunset, link } = (await app.inject(url)).headers
    return [deprecation, sunset, String(link).includes(EXPLAINED)]
  }
  const city = ['@1798761600', 'Thu, 01 Jun 2028 00:00:00 GMT', true]
  t.strictSame(await told('/v1/laureates?city=Nanterre'), city)
  t.strictSame(await told('/v1/laureates.csv?city__startswith=N'), city)
  t.strictSame(await told('/ogc/collections/laureates/items?city=Nanterre'), city)
  t.strictSame(
    await told('/v1/laureates?epci_code=200054781&city=Nanterre'),
    ['@1798761600', 'Mon, 01 May 2028 00:00:00 GMT', true],
    'since the first, until the first',
  )
  for (const url of [
    '/v1/laureates',
    '/v1/laureates?insee_code=92050',
    '/v1/actions?city=Nanterre',
    '/v1/actions',
  ])
    t.strictSame(await told(url), [undefined, undefined, false], url)
  t.notMatch((await app.inject('/v1/laureates?city=Nanterre')).headers.link, /successor-version/)
})

t.test('the contract says so, in both languages, and so does the description for GIS clients', async (t) => {
  const { app } = await build(t)
  const operation = async (document: string, path: string) => {
    const { get } = (await app.inject(document)).json().paths[path]
    return get as {
      description: string
      deprecated?: true
      parameters: { name: string; deprecated?: true }[]
    }
  }
  const action = await operation('/openapi.json', '/v1/actions/{id}')
  t.equal(action.deprecated, true)
  t.match(
    action.description,
    / Deprecated since 2027-02-01, and there until 2028-03-01: use `\/v1\/laureates\/\{id\}` instead\.$/,
  )
  const french = await operation('/openapi.fr.json', '/v1/actions/{id}')
  t.match(
    french.description,
    / Déprécié depuis le 2027-02-01, et présent jusqu’au 2028-03-01 : utilisez plutôt /,
  )
  for (const [document, path] of [
    ['/openapi.json', '/v1/laureates'],
    ['/ogc/api', '/collections/laureates/items'],
  ] as const) {
    const { deprecated, parameters } = await operation(document, path)
    t.equal(deprecated, undefined, path)
    const names = parameters.filter((one) => one.deprecated).map(({ name }) => name)
    t.strictSame(names, document === '/ogc/api' ? ['city'] : ['city', 'epci_code'])
  }
})
