/** From a route to Fastify: has a request answered, or finds its answer where it is kept, and sends it. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Serving } from '../serving.ts'
import { keyOf } from './answer-store.ts'
import { toldToCaches } from './caching.ts'
import { isKnown } from './conditions.ts'
import { revisionNamedIn } from './cursor.ts'
import type { Downloads } from './downloads.ts'
import { chooseFormat } from './negotiation.ts'
import { readGiven } from './query-string.ts'
import { type Chosen, type Making, type Request, readyAnswer } from './ready-answer.ts'
import type { Replaying } from './replaying.ts'
import type { Route } from './route.ts'
import { giveUp, type ReadyAnswer, sendBody } from './sending.ts'

/** How many answers came from where: kept in memory, made, or known to the client. */
export interface Origins {
  kept: number
  made: number
  known: number
}

export interface Answering extends Making {
  /** What is being served at the moment to whoever names this revision, or none. */
  readonly serve: Serving['serve']
  readonly replaying: Replaying
  /** The long answers that are being sent. */
  readonly downloads: Downloads
  /** Counted on with each answer. */
  readonly origins: Origins
}

/** Registers a route; HEAD comes with it (Fastify's `exposeHeadRoutes`). */
export function registerRoute(app: FastifyInstance, route: Route, answering: Answering): void {
  const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1')
  app.get<{ Params: Record<string, string> }>(path, async (request, reply) =>
    respond(request, reply, answering, () => {
      const named = route.negotiated ? route.named?.(readGiven(request.url)) : route.produces[0]
      const format = named ?? chooseFormat(request.headers.accept, route.produces)
      return { route, format, isAccepted: !named, suffix: '' }
    }),
  )
  // Where the query names the form, the path does not.
  if (!route.negotiated || route.named !== undefined) return
  for (const format of route.produces) {
    const suffix = `.${format.extension}`
    app.get<{ Params: Record<string, string> }>(path + suffix, async (request, reply) =>
      respond(request, reply, answering, () => ({ route, format, isAccepted: false, suffix })),
    )
  }
}

/** Sends the answer that is kept, or makes it. */
async function respond(request: Request, reply: FastifyReply, answering: Answering, choose: () => Chosen) {
  const served = answering.serve(revisionNamedIn(request.url))
  const { store } = served
  const { origins } = answering
  const key = keyOf(request.url, request.headers)
  const kept = key === null ? undefined : store.find(key)
  if (kept !== undefined) {
    origins.kept += 1
    const sent = await sendAnswer(request, reply, kept, answering, 'kept')
    answering.replaying.remember(kept, reply)
    return sent
  }
  const made = await readyAnswer(request, choose(), answering, served)
  if ('unchanged' in made) {
    origins.known += 1
    return sendUnchanged(reply, made.unchanged)
  }
  origins.made += 1
  const { body } = made
  if (key !== null && made.headers.etag !== undefined && body instanceof Uint8Array)
    store.offer(key, { ...made, body })
  return sendAnswer(request, reply, made, answering, `made;dur=${reply.elapsedTime.toFixed(1)}`)
}

/**
 * Sends an answer, or 304 if the client has it already (RFC 9110 §13.2.2).
 * @param timing where the answer comes from, and how long it took (`Server-Timing`): not said of a 304, which would
 * overwrite what was said of the answer
 */
function sendAnswer(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: ReadyAnswer,
  { downloads }: Answering,
  timing: string,
) {
  const { headers, body } = answer
  if (headers.etag === undefined || !isKnown(headers, request.headers)) {
    if (request.method === 'GET' && !(body instanceof Uint8Array)) count(reply, body, downloads)
    reply.header('server-timing', timing)
    return sendBody(request, reply, answer)
  }
  giveUp(body)
  return sendUnchanged(reply, headers)
}

/** @throws Problem `overloaded` */
function count({ raw }: FastifyReply, body: ReadyAnswer['body'], downloads: Downloads): void {
  try {
    downloads.add(raw)
  } catch (error) {
    giveUp(body)
    throw error
  }
}

function sendUnchanged(reply: FastifyReply, headers: ReadyAnswer['headers']) {
  return reply.code(304).headers(toldToCaches(headers)).send()
}
