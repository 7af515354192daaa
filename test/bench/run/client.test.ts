import { createServer } from 'node:http'
import t from 'tap'
import { openClient } from '../../../bench/run/client.ts'

t.test('one connection for all requests, by path or by link', async (t) => {
  let connections = 0
  const server = createServer((request, response) => response.writeHead(418).end(request.url))
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address with that port.
  const origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`
  const client = openClient(origin)
  t.match(await client.get('/a?b=c'), { status: 418, body: '/a?b=c', duration: Number })
  t.match(await client.get(`${origin}/d`), { status: 418, body: '/d' })
  t.equal(connections, 1)
  client.close()
  await new Promise((resolve) => server.close(resolve))
  await t.rejects(client.get('/'), { code: 'ECONNREFUSED' })
})
