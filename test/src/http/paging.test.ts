import t, { type Test } from 'tap'
import { buildApp } from '../../../src/app.ts'
import { readCursor, writeCursor } from '../../../src/http/cursor.ts'
import { openRevision } from '../../../src/open-revision.ts'
import { BASE_URL, type Body, makeWorld, publish2023, SETTINGS, serving, type World } from '../../world.ts'

const QUERIES = [
  'fields=id',
  'fields=id&sort=-id',
  'fields=id&sort=founded_year',
  'fields=id&sort=-founded_year,city',
  'fields=id&sort=city,-display_name',
  'fields=id&sort=longitude',
  'fields=id&q=association',
  'fields=id&q=association&sort=-city',
  'fields=id&city__ne=nanterre&sort=legal_form',
  "fields=id&filter=founded_year%20IS%20NULL%20OR%20funding_purposes.category='equipment'",
]

/** The pages of a walk along the links of one relation. */
async function walk({ get }: World, url: string, relation: 'next' | 'prev'): Promise<Body[]> {
  const pages: Body[] = []
  for (let next: string | undefined = url; next; next = pages.at(-1)?.links[relation]) {
    pages.push(await get(next.replace(BASE_URL, '')))
    if (pages.length > 20) throw new Error(`The walk from ${url} does not end.`)
  }
  return pages
}

t.test('walks forwards and backwards give the same pages', async (t) => {
  const world = await makeWorld(t)
  for (const query of QUERIES) {
    const { data: all, meta, links } = await world.get(`/v1/laureates?${query}`)
    t.ok(all.length > 4, `${query} finds enough to walk`)
    t.strictSame([links.prev, links.next], [null, null], `${query} has one page`)
    for (const limit of [1, 2, 3, 4, 5]) {
      const forwards = await walk(world, `/v1/laureates?${query}&limit=${limit}`, 'next')
      const backwards = await walk(world, forwards[0]?.links.last ?? '', 'prev')
      const pages = forwards.map(({ data }) => data)
      t.strictSame(pages.flat(), all, `${query} by ${limit} leaves nothing out`)
      t.ok(
        pages.slice(0, -1).every(({ length }) => length === limit),
        `${query} by ${limit} has full pages`,
      )
      t.strictSame(backwards.map(({ data }) => data).toReversed(), pages, `${query} by ${limit} backwards`)
      t.strictSame(new Set([...forwards, ...backwards].map(({ meta }) => meta.total)), new Set([meta.total]))
    }
  }
})

t.test('a page in the middle leads to both its neighbours, to the first and to the last', async (t) => {
  const { get } = await makeWorld(t)
  const path = '/v1/laureates?fields=id&limit=5'
  const { links: first } = await get(path)
  const { links } = await get(String(first.next).replace(BASE_URL, ''))
  const cursorOf = (url: string | null | undefined, name: string) =>
    readCursor(new URL(String(url)).searchParams.get(name) ?? '')?.[2]
  t.strictSame(Object.keys(links), ['self', 'first', 'prev', 'next', 'last'])
  t.equal(links.self, first.next)
  t.equal(links.first, `${BASE_URL}${path}`)
  t.equal(links.first, first.self)
  t.strictSame(cursorOf(links.prev, 'before'), [6], 'the row of the first record')
  t.strictSame(cursorOf(links.next, 'after'), [10], 'the row of the last one')
  t.equal(cursorOf(links.last, 'before'), null)
  t.equal(links.last, first.last)
})

t.test('an empty collection has a first page and a last one, both itself', async (t) => {
  const { get } = await makeWorld(t)
  const empty = await get('/v1/laureates?city=atlantis')
  t.strictSame(empty.data, [])
  t.match(empty.meta, { total: 0, count: 0 })
  t.strictSame([empty.links.prev, empty.links.next], [null, null])
  const last = await get(String(empty.links.last).replace(BASE_URL, ''))
  t.strictSame([last.data, last.links.prev, last.links.next], [[], null, null])
})

t.test(
  'the Link header says what the body says, and Content-Location is the body’s own address',
  async (t) => {
    const { app, get } = await makeWorld(t)
    const { links: first } = await get('/v1/laureates?limit=5')
    for (const url of ['/v1/laureates', '/v1/laureates?limit=5', String(first.next).replace(BASE_URL, '')]) {
      const answer = await app.inject(url)
      const { self, ...around } = answer.json<Body>().links
      const shown = Object.entries({
        ...around,
      }).filter(([, address]) => address !== null)
      const links = shown.map(([name, address]) => `<${address}>; rel="${name}"`).join(', ')
      t.ok(String(answer.headers.link).startsWith(`${links}, `), url)
      t.equal(answer.headers['content-location'], self)
    }
  },
)

t.test('the same question has one address, whatever the order of its parameters', async (t) => {
  const { app } = await makeWorld(t)
  const parameters = ['sort=-city,id', 'city=Nanterre', 'city=Clichy', 'limit=2', 'q=un%20projet']
  const expected = `${BASE_URL}/v1/laureates?city=Clichy&city=Nanterre&limit=2&q=un+projet&sort=-city,id`
  const answer = await app.inject(`/v1/laureates?${parameters.join('&')}`)
  const other = await app.inject(`/v1/laureates?${parameters.toReversed().join('&')}`)
  t.equal(answer.headers['content-location'], expected)
  t.equal(other.headers['content-location'], expected)
  t.equal(answer.body, other.body)
  const known = await app.inject({
    url: `/v1/laureates?${parameters.join('&')}`,
    headers: { 'if-none-match': String(answer.headers.etag) },
  })
  t.strictSame([known.statusCode, known.body], [304, ''])
  t.equal(known.headers['content-location'], expected, 'also where the client has the body already')
})

t.test('a walk may change its pace', async (t) => {
  const { get } = await makeWorld(t)
  const { links } = await get('/v1/laureates?fields=id&limit=2')
  const { data } = await get(String(links.next).replace(BASE_URL, '').replace('limit=2', 'limit=1'))
  t.strictSame(data, [{ id: '2023-cress-idf' }])
})

/** @param corrected the URL to begin again from, or to go on with if `restarts` is false */
async function checkRefusal(
  { app }: World,
  t: Test,
  { url, parameter, detail, corrected, restarts = true }: Refusal,
) {
  const answer = await app.inject(url)
  t.equal(answer.statusCode, 400, url)
  t.match(answer.json(), { code: 'invalid_query', detail: `${parameter}: ${detail}` })
  t.strictSame(answer.json().errors, [{ parameter, detail }])
  t.equal(answer.json().corrected, `${BASE_URL}${corrected}`, url)
  t.equal(answer.json().restart, restarts ? `${BASE_URL}${corrected}` : undefined, url)
}

interface Refusal {
  readonly url: string
  readonly parameter: string
  readonly detail: string
  readonly corrected: string
  readonly restarts?: boolean
}

t.test('a cursor holds for its own query only', async (t) => {
  const world = await makeWorld(t)
  const { links } = await world.get('/v1/laureates?limit=2')
  const next = String(links.next).replace(BASE_URL, '')
  const last = String(links.last).replace(BASE_URL, '')
  const check = (refusal: Refusal) => checkRefusal(world, t, refusal)
  const other = 'It belongs to another query: follow the links of a page of this one.'
  const begin = '/v1/laureates?city=lyon&limit=2'
  await check({ url: `${next}&city=lyon`, parameter: 'after', detail: other, corrected: begin })
  const sorted = '/v1/laureates?limit=2&sort=city'
  await check({ url: `${last}&sort=city`, parameter: 'before', detail: other, corrected: sorted })
  const contacts = next.replace('laureates', 'contacts')
  await check({ url: contacts, parameter: 'after', detail: other, corrected: '/v1/contacts?limit=2' })
  const both = {
    url: `${next}&${last.split('?')[1]?.replace('&limit=2', '')}`,
    parameter: 'before',
    detail: 'Only one of after and before can be given.',
  }
  await check({ ...both, corrected: next, restarts: false })
  const twice = { url: `${next}&after=x`, parameter: 'after', detail: 'It can be given only once.' }
  await check({ ...twice, corrected: next, restarts: false })
  const detail = 'It is no cursor of this service: follow the links of a page.'
  for (const garbage of ['', 'x', '%00', 'WyJhIl0', '%F0%9F%8D%8B']) {
    const url = `/v1/laureates?city=lyon&before=${garbage}`
    await check({ url, parameter: 'before', detail, corrected: '/v1/laureates?city=lyon' })
  }
})

t.test('a walk goes on through what is wrong beside its cursor', async (t) => {
  const { app, get } = await makeWorld(t)
  const { links } = await get('/v1/laureates?limit=2&sort=city')
  const cursor = new URL(String(links.next)).searchParams.get('after')
  const problem = (await app.inject(`/v1/laureates?after=${cursor}&limit=5000&sotr=cty`)).json()
  t.equal(problem.corrected, `${BASE_URL}/v1/laureates?after=${cursor}&limit=1000&sort=city`)
  t.notOk('restart' in problem)
  const { meta } = await get(problem.corrected.replace(BASE_URL, ''))
  t.match(meta, { total: 13, count: 11 })
})

t.test('a forged cursor leads nowhere worse than to other records', async (t) => {
  const world = await makeWorld(t)
  const texts = ['', '\u0000', "' or 1=1 --", '\uD800', 'z'.repeat(1000)]
  const numbers = [0, -1, 1e308, 2 ** 63, 0.1]
  const values = [...texts, ...numbers, null]
  const places = [[], ...values.map((value) => [value]), values, [null, null, null]]
  for (const query of ['', 'sort=founded_year', 'sort=-city,name', 'q=association']) {
    const { links, meta } = await world.get(`/v1/laureates?${query}`)
    const real = readCursor(new URL(String(links.last)).searchParams.get('before') ?? '')
    for (const place of places) {
      for (const name of ['after', 'before']) {
        const cursor = writeCursor(real?.[0] ?? '', real?.[1] ?? '', place)
        const page = await world.get(`/v1/laureates?${query}&${name}=${cursor}`)
        t.equal(page.meta.total, meta.total)
        t.ok(page.data.length <= 13 && page.meta.count === page.data.length)
      }
    }
  }
})

t.test('a walk ends where the data changed, and says where to begin again', async (t) => {
  const revision = openRevision(publish2023(t))
  let current = revision
  const app = await buildApp({
    ...SETTINGS,
    serve: () => serving({ revision: current })(),
  })
  t.teardown(async () => {
    await app.close()
    revision.close()
  })
  const { links } = (await app.inject('/v1/laureates?sort=city&limit=5')).json<Body>()
  current = { ...revision, id: '0123456789abcdef' }
  for (const url of [links.next, links.last]) {
    const headers = { 'x-request-id': 'test' }
    const answer = await app.inject({ url: String(url).replace(BASE_URL, ''), headers })
    t.equal(answer.statusCode, 410)
    t.equal(answer.headers['cache-control'], 'no-store')
    t.strictSame(answer.json(), {
      type: `${BASE_URL}/problems/revision_gone`,
      title: 'The data changed during the walk',
      status: 410,
      code: 'revision_gone',
      detail: 'The data changed since the page that the cursor was taken from.',
      hint: 'Start again from `restart`: pages of two revisions do not fit together.',
      restart: `${BASE_URL}/v1/laureates?limit=5&sort=city`,
      request_id: 'test',
    })
  }
  const also = (await app.inject(`${String(links.next).replace(BASE_URL, '')}&x=1`)).json()
  t.match(also, { status: 400, errors: [{ parameter: 'x' }], corrected: also.restart })
  t.equal(also.restart, `${BASE_URL}/v1/laureates?limit=5&sort=city`)
  const again = await app.inject(String(links.first).replace(BASE_URL, ''))
  t.equal(again.json<Body>().meta.revision, '0123456789abcdef')
})

t.test('the headers of the longest query have room with every client', async (t) => {
  const { app } = await makeWorld(t)
  const words = 'x'.repeat(100)
  const given = Array.from({ length: 70 }, (_, index) => `city=${words}${index}`)
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  for (const url of [
    `/v1/laureates?${given.join('&')}`,
    `/v1/laureates.csv?limit=1&city=Nanterre&${given.join('&')}`,
  ]) {
    // Node refuses more than 16 kB of headers.
    const { status, headers } = await fetch(origin + url)
    t.equal(status, 200)
    t.match(headers.get('link'), /rel="service-desc"/)
    t.equal(/rel="next"/.test(String(headers.get('link'))), url.includes('limit'))
    t.equal(headers.get('content-location'), null)
  }
})
