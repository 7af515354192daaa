import t from 'tap'
import { makeWorld } from '../../world.ts'

const BROCHURE = '/v1/editions/2023/brochure'

t.test('a part of an answer', async (t) => {
  const { app } = await makeWorld(t)
  for (const url of [BROCHURE, '/v1/laureates', '/v1/laureates.ndjson', '/openapi.json']) {
    const whole = await app.inject(url)
    t.equal(whole.headers['accept-ranges'], 'bytes', url)
    const { length } = whole.rawPayload
    for (const [range, first, last] of [
      ['bytes=100-199', 100, 199],
      ['bytes=-50', length - 50, length - 1],
      [`bytes=${length - 10}-`, length - 10, length - 1],
    ] as const) {
      const part = await app.inject({ url, headers: { range } })
      t.equal(part.statusCode, 206, url)
      t.ok(part.rawPayload.equals(whole.rawPayload.subarray(first, last + 1)), `${url} ${range}`)
      t.strictSame(
        { ...part.headers, date: '' },
        {
          ...whole.headers,
          date: '',
          'content-length': String(last - first + 1),
          'content-range': `bytes ${first}-${last}/${length}`,
        },
        'all else that is said of it is said of the whole',
      )
    }
  }
})

t.test('a part of what the client began to have, else the whole', async (t) => {
  const { app } = await makeWorld(t)
  const whole = await app.inject(BROCHURE)
  const etag = String(whole.headers.etag)
  const statusOf = async (headers: Record<string, string>, method: 'GET' | 'HEAD' = 'GET') => {
    return (await app.inject({ method, url: BROCHURE, headers: { range: 'bytes=0-9', ...headers } }))
      .statusCode
  }
  t.equal(await statusOf({ 'if-range': etag }), 206)
  for (const other of ['"other"', `W/${etag}`, 'Tue, 01 Jan 2030 00:00:00 GMT']) {
    t.equal(await statusOf({ 'if-range': other }), 200, other)
    t.equal(await statusOf({ 'if-range': other, range: 'bytes=9999999-' }), 200, other)
  }
  t.equal(await statusOf({ 'if-none-match': etag }), 304, 'what it has is not sent in parts either')
  t.equal(await statusOf({ range: 'bytes=0-1,5-6' }), 200)
  t.equal(await statusOf({}, 'HEAD'), 200, 'HEAD has no parts')
})

t.test('a part that is not there', async (t) => {
  const { app } = await makeWorld(t)
  const length = (await app.inject(BROCHURE)).rawPayload.length
  const answer = await app.inject({ url: BROCHURE, headers: { range: `bytes=${length}-` } })
  t.equal(answer.statusCode, 416)
  t.match(answer.headers, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-range': `bytes */${length}`,
    'cache-control': 'no-store',
  })
  t.match(answer.json(), {
    code: 'range_not_satisfiable',
    detail: `The answer has ${length} bytes: the range begins after the last one.`,
  })
  const file = await app.inject({ url: '/v1/laureates.ndjson', headers: { range: 'bytes=-0' } })
  t.equal(file.statusCode, 416)
  t.notOk('content-disposition' in file.headers, 'a problem is no file to keep')
})

t.test('what has no parts', async (t) => {
  const { app } = await makeWorld(t)
  const headers = { range: 'bytes=0-1' }
  const health = await app.inject({ url: '/health/ready', headers })
  t.equal(health.statusCode, 200, 'what may be another answer next time')
  t.notOk('accept-ranges' in health.headers)
  const nothing = await app.inject({ url: '/v1/laureates.ndjson?city=Rome', headers })
  t.equal(nothing.statusCode, 200, 'what is empty')
  t.equal(nothing.body, '')
})
