/** From a route to Fastify: reads the question, has it answered, and sends the answer. */
import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Revision } from '../queries/revision.ts'
import type { Served } from '../serving.ts'
import { answerInTime } from './answer-in-time.ts'
import { type Links, linkHeader } from './links.ts'
import { chooseFormat } from './negotiation.ts'
import { type Given, readQuery } from './parameters/parameter.ts'
import { canonicalQuery, readGiven } from './query-string.ts'
import type { Answer, Format, Question, Route } from './route.ts'

export interface Answering {
  /** What is being served at the moment. */
  readonly served: () => Served
  /** How long a question may take, in milliseconds. */
  readonly budget: number
  readonly links: Links
  /** The version of the program: another one may answer other bytes. */
  readonly version: string
}

/** Registers a route; HEAD comes with it (Fastify's `exposeHeadRoutes`). */
export function registerRoute(app: FastifyInstance, route: Route, answering: Answering): void {
  const url = route.path.replaceAll(/\{(\w+)\}/g, ':$1')
  app.get<{ Params: Record<string, string> }>(url, async (request, reply) => {
    const served = answering.served()
    const { revision } = served
    const format = route.negotiated ? chooseFormat(request.headers.accept, route.produces) : route.produces[0]
    const given = readGiven(request.url)
    const query = readQuery(route.parameters, given)
    const { links } = answering
    const id = Object.values(request.params)[0] ?? ''
    const question = { id, query, canonical: canonicalQuery(given), format, revision, links }
    const answer = await answerOf(route, question, given, served, answering.budget)
    if (route.negotiated) reply.header('vary', 'Accept')
    reply.header('link', linkHeader([...(answer.related ?? []), ...serviceLinks(links)]))
    return route.cacheable
      ? sendCacheable(request, reply, answer, etagOf(answering, revision, format))
      : send(reply.header('cache-control', 'no-store'), answer)
  })
}

/** Answers in another thread what may take long, if there are any, and all else in this one. */
async function answerOf(
  route: Route,
  question: Question,
  given: readonly Given[],
  { threads }: Served,
  budget: number,
): Promise<Answer> {
  if (threads === null || !route.mayTakeLong?.(question.query)) return answerInTime(route, question, budget)
  const { id, canonical, format, links } = question
  const { mediaType } = format
  return threads.ask({ path: route.path, id, given, canonical, mediaType, baseUrl: links.to('') })
}

function send(reply: FastifyReply, { type, body, headers = {} }: Answer) {
  return reply.headers(headers).type(type).send(body)
}

/** Sends the answer, or 304 if the client has it already (RFC 9110 §13.1.2). */
function sendCacheable(request: FastifyRequest, reply: FastifyReply, answer: Answer, etag: string) {
  reply.header('etag', etag).header('cache-control', 'public, no-cache')
  const known =
    request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? []
  if (!known.includes(etag) && !known.includes('*')) return send(reply, answer)
  // What the answer would say of itself stays: Content-Location above all (RFC 9110 §15.4.5).
  return reply
    .code(304)
    .headers(answer.headers ?? {})
    .send()
}

/** A strong validator: the bytes of a URL follow from the revision, the program, its address and the media type. */
function etagOf({ links, version }: Answering, { id }: Revision, { mediaType }: Format): string {
  const digest = createHash('sha256')
    .update([id, version, links.to('/'), mediaType].join('\n'))
    .digest('hex')
  return `"${digest.slice(0, 32)}"`
}

function serviceLinks(links: Links): [relation: string, url: string][] {
  return [
    ['service-desc', links.to('/openapi.json')],
    ['service-doc', links.to('/docs')],
  ]
}
