import t, { type Test } from 'tap'
import { buildApp } from '../../../src/app.ts'
import { answerStore } from '../../../src/http/answer-store.ts'
import { openRevision } from '../../../src/open-revision.ts'
import { publish2023, SETTINGS, serving } from '../../world.ts'

async function makePaced(t: Test, pace: number, proxies: string | null = null) {
  const revision = openRevision(publish2023(t))
  const serve = serving({ revision, store: answerStore(1_000_000) })
  const app = await buildApp({ ...SETTINGS, serve, pace, proxies })
  t.teardown(async () => {
    await app.close()
    revision.close()
  })
  return async (url: string, headers = {}, method: 'GET' | 'HEAD' = 'GET', remoteAddress = '192.0.2.1') => {
    const answer = await app.inject({ method, url, headers, remoteAddress })
    const told = Object.keys(answer.headers).filter((name) => name.includes('ratelimit'))
    t.strictSame(told, [], 'no header tells of a quota')
    return answer
  }
}

t.test('who has too much made is told so; what harvesters come for never counts', async (t) => {
  const ask = await makePaced(t, 3)
  const status = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).statusCode
  const { etag } = (await ask('/v1/laureates')).headers
  t.equal(await status('/v1/laureates'), 200)
  t.equal(await status('/v1/laureates?limit=1'), 200)
  const refused = await ask('/v1/laureates?limit=2')
  t.equal(refused.statusCode, 429)
  t.equal(refused.headers['retry-after'], '60')
  t.match(refused.json(), {
    code: 'too_many_requests',
    detail: 'More than 3 answers were made for this address in a minute.',
  })
  t.equal(await status('/v1/laureates/2023-assol'), 429)
  t.equal(await status('/v1/laureates'), 200, 'what is kept')
  t.equal(await status('/v1/laureates?limit=1', { 'if-none-match': etag }), 429)
  t.equal(await status('/v1/laureates', { 'if-none-match': etag }), 304)
  t.equal(await status('/v1/laureates?limit=2', {}, 'HEAD'), 200)
  for (let time = 0; time < 5; time += 1) {
    for (const url of [
      '/v1/laureates.csv',
      `/v1/laureates.ndjson?q=a${time}`,
      `/ogc/collections/laureates/items?limit=${time + 1}`,
      '/catalog.ttl',
      '/v1/editions/2023/laureates.csv',
      '/health/ready',
      '/v1/database.sqlite',
    ])
      t.equal(await status(url), 200, url)
  }
  t.equal(await status('/v1/laureates?limit=2', {}, 'GET', '192.0.2.2'), 200, 'another client')
})

t.test('a proxy is believed who the client is, and nobody else', async (t) => {
  const ask = await makePaced(t, 1, '10.0.0.0/8')
  const limit = async (remoteAddress: string, client: string, limit: number) => {
    const headers = { 'x-forwarded-for': client }
    return (await ask(`/v1/laureates?limit=${limit}`, headers, 'GET', remoteAddress)).statusCode
  }
  t.equal(await limit('10.1.2.3', '198.51.100.1', 1), 200)
  t.equal(await limit('10.1.2.3', '198.51.100.2', 2), 200)
  t.equal(await limit('10.1.2.4', '198.51.100.1', 3), 429)
  t.equal(await limit('10.1.2.3', '2001:db8::1', 4), 200)
  t.equal(await limit('10.1.2.3', '2001:db8::2', 5), 429, 'one network of IPv6 is one client')
  t.equal(await limit('192.0.2.1', '198.51.100.3', 6), 200)
  t.equal(await limit('192.0.2.1', '198.51.100.4', 7), 429)
})

t.test('unless told, nobody is limited', async (t) => {
  const ask = await makePaced(t, 0)
  for (let time = 1; time < 50; time += 1) t.equal((await ask(`/v1/laureates?limit=${time}`)).statusCode, 200)
})
