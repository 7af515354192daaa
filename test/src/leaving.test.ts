import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { leaving } from '../../src/leaving.ts'
import { openRevision } from '../../src/open-revision.ts'
import { startService } from '../program.ts'
import { openSocket, portOf, written } from '../sockets.ts'
import { publish2023, SETTINGS, serving } from '../world.ts'

async function listen(t: Test, add: (app: FastifyInstance) => void = () => undefined) {
  const revision = openRevision(publish2023(t))
  const { hasBegun, leave } = leaving()
  const app = await buildApp({ ...SETTINGS, serve: serving({ revision }), isLeaving: hasBegun })
  app.addHook('onClose', async () => revision.close())
  add(app)
  const port = await portOf(app)
  return { app, port, url: `http://127.0.0.1:${port}`, leave: leave.bind(null, app) }
}

t.test('first it is not ready any more, and ends each connection with an answer', async (t) => {
  const { url, leave } = await listen(t)
  const agent = new Agent({ keepAlive: true })
  t.teardown(() => agent.destroy())
  const ask = async (path: string) => {
    const [answer] = (await once(get(url + path, { agent }), 'response')) as [IncomingMessage]
    return { status: answer.statusCode, connection: answer.headers.connection, body: await text(answer) }
  }
  t.match(await ask('/health/ready'), { status: 200, connection: 'keep-alive' })
  const ended = leave(500, 10_000)
  const { status, connection, body } = await ask('/health/ready')
  t.strictSame([status, connection], [503, 'close'])
  t.match(JSON.parse(body), { code: 'unavailable', detail: 'The service is being stopped.' })
  for (const path of ['/health/live', '/v1/laureates', '/v1/laureates.csv', '/v1/database.sqlite'])
    t.match(
      await ask(path),
      { status: 200, connection: 'close' },
      `a new connection may still ask for ${path}`,
    )
  t.equal(leave(0, 0), ended, 'it is told once')
  await ended
  await t.rejects(ask('/health/live'), { code: 'ECONNREFUSED' })
})

t.test('what was begun is answered, though its connection was to be kept', async (t) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const { app, port, leave } = await listen(t, (app) => {
    app.get('/slow', async () => {
      await released
      return 'at last'
    })
  })
  const { untilClosed } = await openSocket(t, port, written('/slow'))
  await once(app.server, 'request')
  const ended = leave(0, 60_000)
  while (app.server.listening) await wait(10)
  release()
  const answer = await untilClosed()
  t.match(answer, /^HTTP\/1\.1 200 OK\r\n[\s\S]*\r\nConnection: keep-alive\r\n[\s\S]*at last$/)
  await ended
})

t.test('who stopped reading keeps it for as long as it was told, and no longer', async (t) => {
  const { app, port, leave } = await listen(t)
  const { socket } = await openSocket(t, port, written('/v1/database.sqlite').repeat(60))
  socket.pause()
  await once(app.server, 'request')
  await leave(0, 200)
  t.notOk(app.server.listening)
})

/** Asks over one connection again and again, until an answer ends it; gives the statuses. */
async function askUntilEnded(url: string): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const statuses: number[] = []
  for (let number = 0; ; number += 1) {
    const path = number % 3 === 0 ? `/v1/laureates?q=mot${number}` : '/v1/laureates.csv'
    const [answer] = (await once(get(url + path, { agent }), 'response')) as [IncomingMessage]
    await text(answer)
    statuses.push(Number(answer.statusCode))
    if (answer.headers.connection === 'close') return statuses
  }
}

for (const WORKERS of ['1', '2']) {
  t.test(`under load, no request fails: WORKERS=${WORKERS}`, async (t) => {
    const DATABASE_PATH = publish2023(t)
    const service = await startService(t, { DATABASE_PATH, WORKERS, SHUTDOWN_DELAY: '1' })
    const clients = Array.from({ length: 20 }, () => askUntilEnded(service.url))
    await wait(500)
    service.process.kill('SIGTERM')
    const [exit, ...statuses] = await Promise.all([once(service.process, 'exit'), ...clients])
    t.strictSame(exit, [0, null])
    const all = statuses.flat()
    t.comment(`${all.length} answers`)
    t.ok(all.length >= clients.length)
    t.strictSame([...new Set(all)], [200])
  })
}

t.test('a program whose client does not read ends all the same', async (t) => {
  const DATABASE_PATH = publish2023(t)
  const service = await startService(t, { DATABASE_PATH, SHUTDOWN_TIMEOUT: '1' })
  const port = Number(new URL(service.url).port)
  const { socket, until } = await openSocket(t, port, written('/v1/database.sqlite').repeat(60))
  await until('HTTP/1.1 200 OK')
  socket.pause()
  service.process.kill('SIGTERM')
  t.strictSame(await once(service.process, 'exit'), [0, null])
})
