import { once } from 'node:events'
import { type AddressInfo, connect, Socket } from 'node:net'
import t from 'tap'
import { makeWorld } from '../../world.ts'

t.test('what is not even HTTP gets a problem as well', async (t) => {
  const { app } = await makeWorld(t)
  await app.listen({ host: '127.0.0.1', port: 0 })
  // A server that listens on a port has an address with that port.
  const { port } = app.server.address() as AddressInfo
  const send = async (request: string) => {
    const socket = connect(port, '127.0.0.1')
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
    })
    socket.write(request)
    await once(socket, 'close')
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    return { status: head.split('\r\n', 1)[0], head, problem: JSON.parse(body) }
  }
  const garbage = await send('GARBAGE\r\n\r\n')
  t.equal(garbage.status, 'HTTP/1.1 400 Bad Request')
  t.match(garbage.head, /content-type: application\/problem\+json; charset=utf-8/)
  t.match(garbage.problem, { status: 400, code: 'malformed_request' })
  const huge = await send(`GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(40_000)}\r\n\r\n`)
  t.equal(huge.status, 'HTTP/1.1 431 Request Header Fields Too Large')
  t.match(huge.problem, { status: 431, code: 'headers_too_large' })
})

t.test('a connection that is gone is let go', async (t) => {
  const { app } = await makeWorld(t)
  const socket = new Socket()
  app.server.emit('clientError', Object.assign(new Error('gone'), { code: 'ECONNRESET' }), socket)
  t.ok(socket.destroyed)
})
