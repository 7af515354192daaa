import { once } from 'node:events'
import { Writable } from 'node:stream'
import Fastify from 'fastify'
import t from 'tap'
import { networkOf, SERIALIZERS, withoutValues } from '../../src/log.ts'
import { startService } from '../program.ts'
import { publish2023 } from '../world.ts'

t.test('of an address, the network is left', async (t) => {
  for (const [address, network] of [
    ['192.0.2.77', '192.0.2.0'],
    ['::ffff:192.0.2.77', '192.0.2.0'],
    ['2001:db8:1234:5678:9abc:def0:1234:5678', '2001:db8:1234::'],
    ['::1', '::'],
    ['', 'unknown'],
    ['somewhere', 'unknown'],
  ] as const) {
    t.equal(networkOf(address), network, address)
  }
})

t.test('of a query, the names of its parameters are left', async (t) => {
  for (const [url, left] of [
    ['/v1/laureates', '/v1/laureates'],
    ['/v1/laureates?', '/v1/laureates?'],
    ['/v1/laureates?q=Jeanne%20Dupont&city=Nanterre', '/v1/laureates?q&city'],
    ['/v1/contacts?emails=a@b.fr?c=d&fields', '/v1/contacts?emails&fields'],
    [`/v1?${'a=1&'.repeat(30)}`, `/v1?${Array(20).fill('a').join('&')}`],
  ] as const) {
    t.equal(withoutValues(url), left, url)
  }
})

t.test('nothing else is written of a request', async (t) => {
  let lines = ''
  const stream = new Writable({
    write(chunk, _coding, done) {
      lines += chunk
      done()
    },
  })
  const app = Fastify({ logger: { level: 'info', serializers: SERIALIZERS, stream }, trustProxy: true })
  app.get('/', async () => 'found')
  const headers = { 'x-forwarded-for': '198.51.100.23', 'user-agent': 'Someone/1.0', cookie: 'who=me' }
  await app.inject({ url: '/?q=Jeanne', headers })
  await app.close()
  const [asked, answered] = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  t.strictSame(asked.req, { method: 'GET', url: '/?q', network: '198.51.100.0' })
  t.strictSame(answered.res, { statusCode: 200 })
  for (const told of ['Jeanne', '198.51.100.23', 'Someone', 'who=me']) t.notMatch(lines, told)
})

t.test('the program writes its log like this, and calls a request as whoever asked does', async (t) => {
  const service = await startService(t, { DATABASE_PATH: publish2023(t), LOG_LEVEL: 'info' })
  const answer = await fetch(`${service.url}/v1/laureates?q=Jeanne`, {
    headers: { 'x-request-id': 'ticket-42' },
  })
  t.equal(answer.headers.get('x-request-id'), 'ticket-42')
  await answer.text()
  while (!service.output().includes('"statusCode":200'))
    await once(service.process.stdout ?? service.process, 'data')
  const line = service
    .output()
    .split('\n')
    .find((line) => line.includes('incoming request'))
  const { reqId, req } = JSON.parse(line ?? '{}')
  t.strictSame(
    { reqId, req },
    { reqId: 'ticket-42', req: { method: 'GET', url: '/v1/laureates?q', network: '127.0.0.0' } },
  )
})
