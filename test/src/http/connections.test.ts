import { once } from 'node:events'
import type { Socket } from 'node:net'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { buildApp } from '../../../src/app.ts'
import { PATIENCE, type Patience } from '../../../src/http/connections.ts'
import { openRevision } from '../../../src/open-revision.ts'
import { openSocket, portOf, problemIn, written } from '../../sockets.ts'
import { publish2023, SETTINGS, serving } from '../../world.ts'

async function listen(t: Test, patience: Partial<Patience>, connections = 1000) {
  const revision = openRevision(publish2023(t))
  const app = await buildApp({
    ...SETTINGS,
    serve: serving({ revision }),
    connections,
    patience: { ...PATIENCE, look: 20, ...patience },
  })
  t.teardown(async () => {
    app.server.closeAllConnections()
    await app.close()
    revision.close()
  })
  const port = await portOf(app)
  return {
    app,
    /** Connects, and gives the other end as well. */
    async connect(first = '') {
      const [client, [accepted]] = await Promise.all([
        openSocket(t, port, first),
        once(app.server, 'connection') as Promise<[Socket]>,
      ])
      return { ...client, accepted }
    },
  }
}

t.test('who never gets to the end of the headers is told so, and let go', async (t) => {
  const { connect } = await listen(t, { headers: 50 })
  for (const beginning of ['', 'GET /v1/laureates HTTP/1.1\r\nhost: x\r\n', 'GET /v1']) {
    const { untilClosed } = await connect(beginning)
    const { status, code, head } = problemIn(await untilClosed())
    t.equal(status, 'HTTP/1.1 408 Request Timeout')
    t.equal(code, 'request_timeout')
    t.match(head, /^connection: close$/m)
  }
})

t.test('who never gets to the end of a body is answered, and let go', async (t) => {
  const { connect } = await listen(t, { headers: 50, request: 50 })
  const { untilClosed } = await connect(
    'POST /v1/laureates HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n{',
  )
  t.match(await untilClosed(), /^HTTP\/1\.1 405 Method Not Allowed\r\n/)
})

t.test('who does not read is let go, with all that was held for it', async (t) => {
  const { app, connect } = await listen(t, { silence: 100 })
  for (const path of ['/v1/database.sqlite', '/openapi.json']) {
    // More than the system takes on behalf of a client that does not read.
    const { socket, accepted } = await connect(written(path).repeat(60))
    socket.pause()
    await once(accepted, 'close')
    t.equal(accepted.writableFinished, false, `${path} was not all sent`)
  }
  t.equal(await promisify(app.server.getConnections.bind(app.server))(), 0)
})

t.test('who asks nothing is let go after a while, longer than a proxy would wait', async (t) => {
  const { connect } = await listen(t, { idle: 50 })
  const { untilClosed } = await connect(written('/health/live'))
  t.match(await untilClosed(), /^HTTP\/1\.1 200 OK\r\n[\s\S]*\{"status":"live"\}$/)
  const { connect: ask } = await listen(t, {})
  const { until, received } = await ask(written('/health/live'))
  await until('live"}')
  t.match(received(), /^keep-alive: timeout=125$/im)
})

t.test('a thousand who are connected and ask nothing are in nobody’s way', async (t) => {
  const { app, connect } = await listen(t, {})
  const port = await portOf(app)
  for (let some = 0; some < 999; some += 111)
    await Promise.all(Array.from({ length: 111 }, () => openSocket(t, port)))
  const { until, received } = await connect(written('/v1/laureates/2023-assol'))
  await until('"2023-assol"')
  t.match(received(), /^HTTP\/1\.1 200 OK\r\n/)
})

t.test('where there are too many, idle ones make room, and new ones are told so', async (t) => {
  const { connect } = await listen(t, {}, 2)
  const idle = await connect(written('/health/live'))
  await idle.until('live"}')
  const silent = await connect()
  const third = await connect(written('/v1/laureates'))
  const { status, code, head } = problemIn(await third.untilClosed())
  t.strictSame([status, code], ['HTTP/1.1 503 Service Unavailable', 'overloaded'])
  t.match(head, /^retry-after: 5$/m)
  t.match(head, /^connection: close$/m)
  await idle.untilClosed()
  t.equal(silent.socket.closed, false, 'it may be about to ask')
  const next = await connect(written('/health/live'))
  await next.until('live"}')
  t.match(next.received(), /^HTTP\/1\.1 200 OK\r\n/)
})

t.test('where there are far too many, new ones are closed unheard', async (t) => {
  const { app } = await listen(t, {}, 1)
  const port = await portOf(app)
  for (let number = 0; number < 101; number += 1) await openSocket(t, port)
  const dropped = once(app.server, 'drop')
  const { untilClosed } = await openSocket(t, port, written('/health/live'))
  t.equal(await untilClosed(), '')
  await dropped
})

t.test('bodies are not read, and long ones end the connection', async (t) => {
  const { app } = await listen(t, {})
  const post = async (url: string, headers: Record<string, string>, payload: string) => {
    const answer = await app.inject({ method: 'POST', url, headers, payload })
    return [answer.statusCode, answer.json().code, answer.headers.connection]
  }
  const json = { 'content-type': 'application/json' }
  t.strictSame(await post('/nothing', json, '{broken'), [404, 'unknown_path', 'keep-alive'])
  for (const type of ['text/xml', 'neither type nor subtype', ''])
    t.strictSame(await post('/nothing', { 'content-type': type }, '<a/>'), [
      404,
      'unknown_path',
      'keep-alive',
    ])
  t.strictSame(await post('/v1/laureates', json, 'x'.repeat(65_537)), [405, 'method_not_allowed', 'close'])
  t.strictSame(await post('/nothing', { ...json, 'transfer-encoding': 'chunked' }, '{}'), [
    404,
    'unknown_path',
    'close',
  ])
})
