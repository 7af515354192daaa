import { once } from 'node:events'
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import t from 'tap'
import { buildApp } from '../../../src/app.ts'
import { downloads } from '../../../src/http/downloads.ts'
import { openRevision } from '../../../src/open-revision.ts'
import { publishMany } from '../../many.ts'
import { openSocket, portOf, problemIn, written } from '../../sockets.ts'
import { SETTINGS, serving } from '../../world.ts'

t.test('more long answers than may be sent at once are refused, until one was read', async (t) => {
  const revision = openRevision(publishMany(t, 3000))
  const app = await buildApp({ ...SETTINGS, serve: serving({ revision }), downloads: downloads(2) })
  t.teardown(async () => {
    app.server.closeAllConnections()
    await app.close()
    revision.close()
  })
  const port = await portOf(app)
  const ask = async (path: string) => openSocket(t, port, written(path, 'connection: close'))
  // Neither is read: the system takes only a part on behalf of the client.
  const waiting = [await ask('/v1/database.sqlite'), await ask('/v1/database.sqlite')]
  for (const { socket, until } of waiting) {
    await until('HTTP/1.1 200 OK')
    socket.pause()
  }
  for (const path of ['/v1/laureates.ndjson?include=contacts', '/v1/database.sqlite']) {
    const { untilClosed } = await ask(path)
    const { status, head, code } = problemIn(await untilClosed())
    t.strictSame([status, code], ['HTTP/1.1 503 Service Unavailable', 'overloaded'])
    t.match(head, /^retry-after: 5$/m)
    t.notMatch(head, /^content-disposition/m)
  }
  for (const url of ['/v1/laureates', '/v1/laureates?limit=1', '/v1/laureates/nobody.ndjson'])
    t.not((await app.inject(url)).statusCode, 503, `${url} is short`)
  t.equal((await app.inject({ url: '/v1/database.sqlite', method: 'HEAD' })).statusCode, 200)
  waiting[0]?.socket.destroy()
  let isRefused = true
  for (let time = 0; time < 100 && isRefused; time += 1) {
    const { until, received } = await ask('/v1/database.sqlite')
    await until('\r\n\r\n')
    isRefused = received().startsWith('HTTP/1.1 503')
  }
  t.notOk(isRefused)
})

t.test('an answer counts until it is closed', async (t) => {
  const { add, count } = downloads(1)
  const response = new ServerResponse(new IncomingMessage(new Socket()))
  add(response)
  t.equal(count(), 1)
  t.throws(() => add(response), { code: 'overloaded' })
  response.destroy()
  await once(response, 'close')
  t.equal(count(), 0)
})
