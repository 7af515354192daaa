/** Connections: how many there may be, and how long each may keep us waiting. Nobody has to watch them. */
import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { Problem } from './problems.ts'

/** How long a client may take, in milliseconds. */
export interface Patience {
  /** Until the headers of its request are here: from the connection on, or from the answer before. */
  readonly headers: number
  /** Until its whole request is here. */
  readonly request: number
  /** Without taking or sending anything, within a request: it then has stopped to read, or is gone. */
  readonly silence: number
  /** Between two requests. */
  readonly idle: number
  /** Between two looks at who takes too long. */
  readonly look: number
}

export const PATIENCE: Patience = {
  headers: 15_000,
  request: 30_000,
  // Longer than any question may take (`QUERY_BUDGET`): until it is answered, nothing is sent either.
  silence: 75_000,
  // Longer than a proxy in front of the service keeps a connection: it is the one that asks, so it must be the one
  // that ends it. By default, nginx (`keepalive_timeout` of an upstream) and AWS's load balancers do after 60 seconds,
  // Traefik (`idleConnTimeout`) after 90, Caddy (`keepalive`) after 120.
  idle: 125_000,
  look: 5_000,
}

/** What comes in a body, in bytes, that is let pass by; nobody here reads it. */
const MOST_BODY = 64 * 1024

/** As many connections more than there may be are told so; further ones are closed unheard. */
const TOLD = 100

/**
 * Sets how long the clients of a server may take. Whoever exceeds it before the request is here is told so (408);
 * after that, the connection is closed, and with it goes all that was held for it.
 */
export function limitTime(server: Server, patience: Patience): void {
  server.headersTimeout = patience.headers
  server.requestTimeout = patience.request
  server.timeout = patience.silence
  server.keepAliveTimeout = patience.idle
}

/** Connections that there are too many of, on any server. */
const excess = new WeakSet<Socket>()

/** Whether a connection is one of too many. */
export const isExcess = (socket: Socket): boolean => excess.has(socket)

/**
 * Limits how many connections there may be at once. When there are more, those that are idle are ended, and the new
 * ones are answered once, with `overloaded`.
 */
export function limitConnections(app: FastifyInstance, most: number): void {
  const { server } = app
  let open = 0
  // Of several processes, the one that is full would else pass the connection on, and have it passed back.
  Object.assign(server, { maxConnections: most + TOLD, dropMaxConnection: true })
  server.on('connection', (socket: Socket) => {
    open += 1
    socket.once('close', () => {
      open -= 1
    })
    if (open <= most) return
    excess.add(socket)
    server.closeIdleConnections()
  })
  app.addHook('onRequest', (request, reply, done) => {
    const { raw, headers } = request
    const isTooMany = isExcess(raw.socket)
    if (isTooMany || hasLongBody(headers)) reply.header('connection', 'close')
    done(isTooMany ? new Problem('overloaded', 'Too many connections are open.') : undefined)
  })
}

/** Whether there is more of a body than is worth waiting for to keep the connection. */
function hasLongBody(headers: Readonly<Record<string, unknown>>): boolean {
  const { 'content-length': length, 'transfer-encoding': coding } = headers
  return coding !== undefined || (length !== undefined && Number(length) > MOST_BODY)
}
