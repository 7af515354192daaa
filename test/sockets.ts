/** Clients as plain sockets, which can do what no HTTP client would. They are closed with the test. */
import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'

export interface RawClient {
  readonly socket: Socket
  /** All that was received so far. */
  received(): string
  /** All that was received when the other side has closed the connection. */
  untilClosed(): Promise<string>
  /** Waits until as much of this has been received. */
  until(text: string, times?: number): Promise<void>
}

/** The port that an app listens on; it begins to, if it does not. */
export async function portOf(app: FastifyInstance): Promise<number> {
  if (!app.server.listening) await app.listen({ host: '127.0.0.1', port: 0 })
  // A server that listens on a port has an address with that port.
  return (app.server.address() as AddressInfo).port
}

export async function openSocket(t: Test, port: number, first = ''): Promise<RawClient> {
  const socket = connect(port, '127.0.0.1')
  t.teardown(() => socket.destroy())
  let text = ''
  const closed = new Promise((resolve) => socket.on('close', resolve))
  // That it was reset is seen by what was received.
  socket.on('error', () => undefined)
  socket.on('data', (chunk) => {
    text += chunk
  })
  await once(socket, 'connect')
  socket.write(first)
  return {
    socket,
    received: () => text,
    async untilClosed() {
      await closed
      return text
    },
    async until(part, times = 1) {
      while (text.split(part).length <= times && !socket.destroyed)
        await Promise.race([once(socket, 'data'), closed])
    },
  }
}

/** A request as it is written. */
export function written(path: string, ...headers: readonly string[]): string {
  return [`GET ${path} HTTP/1.1`, 'host: x', ...headers, '', ''].join('\r\n')
}

/** The status and the problem of an answer that holds one. */
export function problemIn(answer: string): { status: string; head: string; code: unknown } {
  const [head = '', body = ''] = answer.split('\r\n\r\n')
  return { status: head.split('\r\n', 1)[0] ?? '', head, code: JSON.parse(body).code }
}
