import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { get, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { buffer, text } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { buildApp } from '../../../src/app.ts'
import { type Kept, keepIn } from '../../../src/kept/kept.ts'
import { openRevision } from '../../../src/open-revision.ts'
import { xlsx } from '../../../src/representations/xlsx.ts'
import { laureates } from '../../../src/resources/laureates.ts'
import { openThreads } from '../../../src/threads/threads.ts'
import { publishMany } from '../../many.ts'
import { BASE_URL, makeWorld, SENT, SETTINGS, serving, UNKEPT } from '../../world.ts'

/** A budget, in milliseconds, that nothing here needs, however busy the machine is. */
const PATIENCE = 60_000

const linesOf = (body: string) =>
  body
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))

const digestOf = (body: Buffer) => `sha-256=:${createHash('sha256').update(body).digest('base64')}:`

t.test('all records in one answer, by extension or by Accept', async (t) => {
  const { app, get } = await makeWorld(t)
  const byExtension = await app.inject('/v1/laureates.ndjson?sort=-city')
  t.equal(byExtension.statusCode, 200)
  t.match(byExtension.headers, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'content-disposition': 'attachment; filename="laureates.ndjson"',
    'content-location': `${BASE_URL}/v1/laureates.ndjson?sort=-city`,
    'content-length': String(byExtension.rawPayload.length),
    'x-total-count': '13',
    'repr-digest': digestOf(byExtension.rawPayload),
  })
  t.equal(byExtension.headers.vary, 'Accept-Encoding')
  t.strictSame(linesOf(byExtension.body), (await get('/v1/laureates?sort=-city&limit=13')).data)
  const byAccept = await app.inject({
    url: '/v1/laureates?sort=-city',
    headers: { accept: 'application/x-ndjson' },
  })
  t.equal(byAccept.body, byExtension.body)
  // What might have been chosen by it, is told whatever was.
  const vary = 'Accept, Accept-Language, Accept-Encoding'
  t.strictSame({ ...byAccept.headers, ...SENT }, { ...byExtension.headers, vary, ...SENT })
})

t.test('the forms of a collection lead to each other', async (t) => {
  const { app } = await makeWorld(t)
  const page = await app.inject('/v1/laureates?city=Nanterre&facets=city&limit=1')
  t.match(
    page.headers.link,
    `<${BASE_URL}/v1/laureates.ndjson?city=Nanterre&limit=1>; rel="alternate"; type="application/x-ndjson"`,
  )
  const lines = await app.inject('/v1/laureates.ndjson?city=Nanterre')
  t.match(
    lines.headers.link,
    `<${BASE_URL}/v1/laureates.json?city=Nanterre>; rel="alternate"; type="application/json"`,
  )
  t.equal((await app.inject('/v1/laureates.json')).json().meta.count, 13)
})

t.test('HEAD, and what the client has already', async (t) => {
  const { app } = await makeWorld(t)
  const url = '/v1/laureates.ndjson'
  const answer = await app.inject(url)
  const head = await app.inject({ method: 'HEAD', url })
  t.equal(head.body, '')
  t.strictSame({ ...head.headers, ...SENT }, { ...answer.headers, ...SENT })
  const headers = { 'if-none-match': String(answer.headers.etag) }
  const again = await app.inject({ url, headers })
  t.equal(again.statusCode, 304)
  t.not((await app.inject('/v1/laureates')).headers.etag, answer.headers.etag)
})

t.test('a projection, what is embedded, and a page', async (t) => {
  const { app } = await makeWorld(t)
  const lines = await app.inject('/v1/laureates.ndjson?fields=id&include=actions&city=Nanterre&sort=id')
  t.match(linesOf(lines.body), [{ id: '2023-assol', actions: [{}] }, { id: '2023-maison-proxite' }])
  const page = await app.inject('/v1/laureates.ndjson?limit=5&fields=id')
  t.equal(linesOf(page.body).length, 5)
  t.equal(page.headers['x-total-count'], '13')
  const next = /<([^>]+)>; rel="next"/.exec(String(page.headers.link))?.[1] ?? ''
  const second = await app.inject(next.replace(BASE_URL, ''))
  t.equal(linesOf(second.body).length, 5)
  t.equal(second.headers['content-location'], next)
  t.not(second.body, page.body)
  const rest = await app.inject(next.replace(BASE_URL, '').replace('&limit=5', ''))
  t.equal(linesOf(rest.body).length, 8)
})

t.test('one record', async (t) => {
  const { app, get } = await makeWorld(t)
  const answer = await app.inject('/v1/laureates/2023-assol.ndjson?include=contacts')
  t.strictSame(linesOf(answer.body), [(await get('/v1/laureates/2023-assol?include=contacts')).data])
  t.match(answer.headers, {
    'content-disposition': 'attachment; filename="2023-assol.ndjson"',
    'content-location': `${BASE_URL}/v1/laureates/2023-assol.ndjson?include=contacts`,
  })
  t.equal((await app.inject('/v1/laureates/2023-asso.ndjson')).json().nearest, '2023-assol')
})

t.test('what a form has no place for is refused', async (t) => {
  const { app } = await makeWorld(t)
  const facets = await app.inject('/v1/laureates.ndjson?facets=city')
  t.equal(facets.statusCode, 400)
  t.strictSame(facets.json().errors, [
    { parameter: 'facets', detail: 'NDJSON has no place for facets: ask for JSON.' },
  ])
  t.equal(facets.json().corrected, `${BASE_URL}/v1/laureates.ndjson`)
})

t.test('what is wrong is corrected in the form that was asked for', async (t) => {
  const { app } = await makeWorld(t)
  const correctedOf = async (url: string, accept = '*/*') =>
    (await app.inject({ url, headers: { accept } })).json().corrected
  t.equal(
    await correctedOf('/v1/laureates.ndjson?citi=Lyon&facets=city'),
    `${BASE_URL}/v1/laureates.ndjson?city=Lyon`,
  )
  t.equal(await correctedOf('/v1/laureates.json?limit=0'), `${BASE_URL}/v1/laureates.json?limit=1`)
  t.equal(
    await correctedOf('/v1/laureates/2023-assol.ndjson?x=1'),
    `${BASE_URL}/v1/laureates/2023-assol.ndjson`,
  )
  const { headers } = await app.inject('/v1/laureates.ndjson?limit=5')
  const next = /<([^>]+)>; rel="next"/.exec(String(headers.link))?.[1] ?? ''
  const query = next.replace(/^.*\?/, '').replace('limit=5', 'limit=5000')
  t.equal(
    await correctedOf(`/v1/laureates?${query}`, 'application/x-ndjson'),
    next.replace('limit=5', 'limit=1000'),
  )
  t.equal(await correctedOf(`/v1/laureates?${query}`), `${BASE_URL}/v1/laureates?limit=1000`)
})

t.test('more records than a form can hold are refused', async (t) => {
  const { app } = await makeWorld(t)
  const most = Object.getOwnPropertyDescriptor(xlsx, 'most') ?? {}
  Object.defineProperty(xlsx, 'most', { ...most, value: 12 })
  t.teardown(() => Object.defineProperty(xlsx, 'most', most))
  const whole = await app.inject('/v1/laureates.xlsx')
  t.equal(whole.statusCode, 400)
  t.strictSame(whole.json().errors, [
    {
      parameter: 'limit',
      detail: 'Excel (XLSX) holds at most 12 records, and there are 13: select some of them, or ask for CSV.',
    },
  ])
  t.equal(whole.json().corrected, `${BASE_URL}/v1/laureates.xlsx?limit=12`)
  t.equal((await app.inject('/v1/laureates.xlsx?limit=12')).statusCode, 200)
})

t.test('what a search found is written with its excerpts', async (t) => {
  const { app, get } = await makeWorld(t)
  const query = 'q=solidaire&include=excerpts&fields=id'
  const answer = await app.inject(`/v1/laureates.ndjson?${query}`)
  t.strictSame(linesOf(answer.body), (await get(`/v1/laureates?${query}`)).data)
  t.equal((await app.inject('/v1/laureates.ndjson?include=excerpts')).statusCode, 400)
  const flat = await app.inject(`/v1/laureates.csv?${query}`)
  t.equal(flat.statusCode, 400)
  t.match(flat.json().errors, [
    { parameter: 'include', detail: /^CSV.* has no place for what is embedded: ask for JSON\.$/ },
  ])
})

/** A service that listens, over so many laureates. */
async function listen(t: Test, laureates: number, threaded: boolean, kept: Kept = UNKEPT) {
  const path = publishMany(t, laureates)
  const revision = openRevision(path)
  const threads = threaded ? openThreads({ path, revision: revision.id }, PATIENCE) : null
  const app = await buildApp({
    ...SETTINGS,
    serve: serving({ revision, threads, kept }),
    budget: PATIENCE,
  })
  t.teardown(() => app.close())
  await app.listen({ host: '127.0.0.1', port: 0 })
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  return { revision, threads, url }
}

/** The answer to a GET, as soon as its headers are there. */
async function begin(url: string, headers: OutgoingHttpHeaders = {}): Promise<IncomingMessage> {
  const [answer] = await once(get(url, { agent: false, headers }), 'response')
  return answer
}

for (const threaded of [false, true]) {
  t.test(`a long answer${threaded ? ', made by another thread' : ''}`, async (t) => {
    const { revision, threads, url } = await listen(t, 2000, threaded)
    const answer = await begin(`${url}/v1/laureates.ndjson`)
    t.match(answer.headers, { 'x-total-count': '2000', trailer: 'repr-digest' })
    const body = await buffer(answer)
    const since = { 'if-modified-since': String(answer.headers['last-modified']) }
    t.equal((await begin(`${url}/v1/laureates.ndjson`, since)).statusCode, 304, 'it is given up')
    t.equal(linesOf(body.toString()).length, 2000)
    t.equal(answer.trailers['repr-digest'], digestOf(body), 'its digest follows')

    const head = await fetch(`${url}/v1/laureates.ndjson`, { method: 'HEAD' })
    t.equal(head.headers.get('x-total-count'), '2000')
    t.equal(head.headers.get('content-length'), null)
    const part = await begin(`${url}/v1/laureates.ndjson`, { range: 'bytes=0-9' })
    t.equal(part.statusCode, 200, 'what is made while it is read has no parts')
    part.destroy()

    const etag = String(answer.headers.etag)
    const known = await fetch(`${url}/v1/laureates.ndjson`, { headers: { 'if-none-match': etag } })
    t.equal(known.status, 304)

    const stalled = await begin(`${url}/v1/laureates.ndjson`)
    const gone = await begin(`${url}/v1/laureates.ndjson`)
    gone.destroy()
    revision.close()
    const ended = threads?.close()
    t.equal(linesOf(await text(stalled)).length, 2000, 'a revision is not closed under it')
    await ended
    t.throws(() => revision.idsAround(laureates, '2023-x'), 'then it is')
  })
}

for (const threaded of [false, true]) {
  t.test(`a whole collection is made once${threaded ? ', by another thread' : ''}`, async (t) => {
    const files = keepIn(tmpdir(), 2 ** 30, t.fail)
    let made = 0
    const kept: Kept = {
      ...files,
      answer(key, maker) {
        return files.answer(key, {
          ...maker,
          write(fd, onWritten) {
            made++
            return maker.write(fd, onWritten)
          },
        })
      },
    }
    const { revision, threads, url } = await listen(t, 2000, threaded, kept)
    const { url: streaming } = await listen(t, 2000, threaded)
    for (const form of ['ndjson', 'csv', 'parquet', 'xlsx']) {
      made = 0
      const address = `${url}/v1/laureates.${form}`
      const expected = await begin(`${streaming}/v1/laureates.${form}`)
      const body = await buffer(expected)
      const head = await fetch(address, { method: 'HEAD' })
      t.equal(head.headers.get('x-total-count'), '2000')
      const known = await fetch(address, { headers: { 'if-none-match': String(expected.headers.etag) } })
      t.equal(known.status, 304)
      t.equal(made, 0, 'nothing is made for whoever wants no body')
      const first = await Promise.all([begin(address), begin(address)])
      for (const answer of first) t.ok((await buffer(answer)).equals(body), form)
      const later = await begin(address)
      const { trailer: _, 'transfer-encoding': __, ...told } = expected.headers
      const { date: ___, 'server-timing': ____, ...headers } = told
      t.match(later.headers, {
        ...headers,
        'content-length': String(body.length),
        'accept-ranges': 'bytes',
        'repr-digest': digestOf(body),
      })
      t.ok((await buffer(later)).equals(body))
      const again = await fetch(address, { method: 'HEAD' })
      t.equal(again.headers.get('content-length'), String(body.length))
      const part = await begin(address, { range: 'bytes=-9', 'if-range': later.headers.etag })
      t.equal(part.statusCode, 206)
      t.ok((await buffer(part)).equals(body.subarray(-9)))
      t.equal(made, 1)
    }
    const selected = await begin(`${url}/v1/laureates.ndjson?limit=1000`)
    t.equal(linesOf(await text(selected)).length, 1000, 'what is selected is made for its reader')
    t.equal(made, 1)

    const stalled = await begin(`${url}/v1/actions.ndjson`)
    files.close()
    revision.close()
    await threads?.close()
    t.ok((await text(stalled)).length > 0, 'who began to read it reads it to its end')
  })
}

t.test('a short collection is whole the first time', async (t) => {
  const { app } = await makeWorld(t)
  const first = await app.inject('/v1/laureates.csv')
  const later = await app.inject('/v1/laureates.csv')
  t.equal(first.headers['content-length'], String(first.rawPayload.length))
  t.equal(first.headers['repr-digest'], digestOf(first.rawPayload))
  t.strictSame({ ...later.headers, ...SENT }, { ...first.headers, ...SENT })
  t.ok(later.rawPayload.equals(first.rawPayload))
})

t.test('no more long answers at once than a thread can make', async (t) => {
  const { threads, url } = await listen(t, 1000, true)
  const begun = await Promise.all(Array.from({ length: 20 }, () => begin(`${url}/v1/actions.ndjson`)))
  const refused = begun.filter(({ statusCode }) => statusCode === 503)
  t.ok(refused.length >= 3, 'sixteen are made, one may wait')
  for (const answer of begun) answer.destroy()
  await threads?.close()
})
