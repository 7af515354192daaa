/**
 * Sending a kept answer again in front of Fastify, whose routes, hooks and replies would take longer than all the
 * rest. What is sent is what Fastify sent the first time, to the letter: what it adds is stated elsewhere.
 */
import type { OutgoingHttpHeaders, RequestListener, Server, ServerOptions } from 'node:http'
import type { FastifyReply, FastifyServerFactory } from 'fastify'
import type { Serving } from '../serving.ts'
import { keyOf, type WholeAnswer } from './answer-store.ts'
import type { Origins } from './answering.ts'
import { isKnown } from './conditions.ts'
import { isExcess } from './connections.ts'
import { revisionNamedIn } from './cursor.ts'
import { createServer } from './node-http.ts'
import { REQUEST_ID } from './request-id.ts'

export interface Replaying {
  /** The servers of an app whose kept answers are sent again. */
  readonly serverFactory: FastifyServerFactory<Server>
  /** Remembers with which headers a kept answer was sent to a GET: whole, or as one that the client has. */
  remember(kept: WholeAnswer, reply: FastifyReply): void
  /** Leaves everything to Fastify from now on. */
  stop(): void
}

/** By the status that they were sent with: 200 or 304. */
type Sent = Map<number, OutgoingHttpHeaders>

/** Headers of a request that make its answer its own; of an answer, those that were for its reader alone. */
const OF_ONE_REQUEST = ['range', 'content-length', 'transfer-encoding', REQUEST_ID]
const FOR_ONE_READER = ['connection', REQUEST_ID]

/**
 * @param origins counted on with each answer
 * @param isLeaving whether each answer is the last one of its connection, which Fastify's say
 */
export function replayFrom(serve: Serving['serve'], origins: Origins, isLeaving: () => boolean): Replaying {
  const sent = new WeakMap<WholeAnswer, Sent>()
  let isStopped = false

  /** Sends what can be; tells whether it could. */
  const replay: (...given: Parameters<RequestListener>) => boolean = (request, response) => {
    const { method, url, headers, socket } = request
    if (isStopped || method !== 'GET' || isLeaving() || isExcess(socket)) return false
    for (const name of OF_ONE_REQUEST) if (headers[name] !== undefined) return false
    // A request that was received has a URL.
    const asked = url as string
    const key = keyOf(asked, headers)
    const kept = key === null ? undefined : serve(revisionNamedIn(asked)).store.find(key)
    if (kept === undefined) return false
    const isUnchanged = isKnown(kept.headers, headers)
    const told = sent.get(kept)?.get(isUnchanged ? 304 : 200)
    if (told === undefined) return false
    origins.kept += 1
    response.writeHead(isUnchanged ? 304 : 200, told).end(isUnchanged ? undefined : kept.body)
    return true
  }

  return {
    serverFactory(handle, { http, keepAliveTimeout, requestTimeout }) {
      // As Fastify makes them: what it is told of them is of this type.
      const server = createServer(http as ServerOptions, (request, response) => {
        if (!replay(request, response)) handle(request, response)
      })
      return Object.assign(server, { keepAliveTimeout, requestTimeout })
    },
    remember(kept, reply) {
      if (reply.request.method !== 'GET') return
      if (FOR_ONE_READER.some((name) => reply.hasHeader(name))) return
      const all = sent.get(kept) ?? new Map<number, OutgoingHttpHeaders>()
      // In its types, any header may be a number.
      sent.set(kept, all.set(reply.statusCode, reply.getHeaders() as OutgoingHttpHeaders))
    },
    stop() {
      isStopped = true
    },
  }
}
