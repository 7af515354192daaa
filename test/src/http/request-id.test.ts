import t from 'tap'
import { requestId } from '../../../src/http/request-id.ts'
import { openSocket, portOf, written } from '../../sockets.ts'
import { makeWorld } from '../../world.ts'

t.test('a name is taken over where it is safe, and made where it is not', async (t) => {
  const idOf = (id?: string | string[]) => requestId({ headers: { 'x-request-id': id } })
  for (const id of ['a', 'ticket-42', '7f3c9a0e-0d8b-4b57-9d3b-0a7c2f0c9f11', 'a.b:c_d'])
    t.equal(idOf(id), id)
  const made = [undefined, '', 'a b', 'a\nb', '"a"', 'é', '{"a":1}', 'x'.repeat(129), ['a', 'b']].map(idOf)
  for (const id of made) t.match(id, /^[0-9a-f]{8}-[0-9a-z]+$/)
  t.equal(new Set(made).size, made.length, 'no two requests have the same')
})

t.test('whoever named a request is told so, and each problem says its name', async (t) => {
  const { app } = await makeWorld(t)
  const ask = (url: string, headers = {}) => app.inject({ url, headers })
  const named = { 'x-request-id': 'ticket-42' }
  for (const url of ['/v1/laureates', '/v1/laureates', '/v1/laureates.csv', '/docs'])
    t.equal((await ask(url, named)).headers['x-request-id'], 'ticket-42')
  for (let time = 0; time < 2; time += 1)
    t.notOk('x-request-id' in (await ask('/v1/laureates')).headers, 'an answer for all is of no request')
  for (const url of ['/nothing', '/v1/laureates?x', '/%zz', `/${'x'.repeat(9000)}`]) {
    const given = await ask(url, named)
    t.strictSame([given.headers['x-request-id'], given.json().request_id], ['ticket-42', 'ticket-42'], url)
    const made = await ask(url, { 'x-request-id': 'not safe' })
    t.match(made.json().request_id, /^[0-9a-f]{8}-[0-9a-z]+$/)
    t.equal(made.headers['x-request-id'], made.json().request_id)
  }
  const { untilClosed } = await openSocket(t, await portOf(app), 'GARBAGE\r\n\r\n')
  t.notMatch(await untilClosed(), 'request_id', 'what is no request has none')
  const { untilClosed: split } = await openSocket(
    t,
    await portOf(app),
    written('/v1', 'x-request-id: a\tset-cookie: b', 'connection: close'),
  )
  t.notMatch(await split(), 'set-cookie')
})
