/** From a route to Fastify: reads the question, has it answered, and sends the answer. */
import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import fresh from 'fresh'
import type { Publisher } from '../descriptions/publisher.ts'
import type { Revision } from '../queries/revision.ts'
import type { Served } from '../serving.ts'
import { answerInTime, type BegunAnswer } from './answer-in-time.ts'
import { type Links, linkHeader } from './links.ts'
import type { Measure, Measured } from './measure.ts'
import { chooseFormat, chooseLanguage, DEFAULT_LANGUAGE } from './negotiation.ts'
import type { Given } from './parameters/parameter.ts'
import { nothingAsked, readQuery } from './parameters/query.ts'
import { canonicalQuery, readGiven } from './query-string.ts'
import { addressIn, type Format, pathTo, type Question, type Route } from './route.ts'
import { giveUp, sendBody } from './sending.ts'

export interface Answering {
  /** What is being served at the moment. */
  readonly served: () => Served
  /** How long a question may take, in milliseconds. */
  readonly budget: number
  readonly links: Links
  /** The version of the program: another one may answer other bytes. */
  readonly version: string
  readonly publisher: Publisher
  /** Remembers what it measured. */
  readonly measure: Measure
}

/** Registers a route; HEAD comes with it (Fastify's `exposeHeadRoutes`). */
export function registerRoute(app: FastifyInstance, route: Route, answering: Answering): void {
  const path = route.path.replaceAll(/\{(\w+)\}/g, ':$1')
  app.get<{ Params: Record<string, string> }>(path, async (request, reply) => {
    if (!route.negotiated)
      return respond(request, reply, { route, format: route.produces[0], suffix: '' }, answering)
    reply.header('vary', 'Accept')
    const named = route.named?.(readGiven(request.url))
    const format = named ?? chooseFormat(request.headers.accept, route.produces)
    return respond(request, reply, { route, format, suffix: '' }, answering)
  })
  // Where the query names the form, the path does not.
  if (!route.negotiated || route.named !== undefined) return
  for (const format of route.produces) {
    const suffix = `.${format.extension}`
    app.get<{ Params: Record<string, string> }>(path + suffix, async (request, reply) =>
      respond(request, reply, { route, format, suffix }, answering),
    )
  }
}

/** What is to answer a request. */
interface Chosen {
  readonly route: Route
  readonly format: Format
  /** The end of the path that names the format; empty if it does not. */
  readonly suffix: string
}

async function respond(
  request: FastifyRequest<{ Params: Record<string, string> }>,
  reply: FastifyReply,
  { route, format, suffix }: Chosen,
  answering: Answering,
) {
  const { budget, links, publisher } = answering
  const served = answering.served()
  const { revision } = served
  const isLocalised = route.localised?.(format) === true
  const language = isLocalised ? chooseLanguage(request.headers['accept-language']) : DEFAULT_LANGUAGE
  if (isLocalised) reply.header('vary', [reply.getHeader('vary') ?? [], 'Accept-Language'].flat().join(', '))
  const canonical = canonicalQuery(readGiven(request.url))
  // Whatever the order of its parameters, a question has one answer, in the same words.
  const given = readGiven(`?${canonical}`)
  const id = Object.values(request.params)[0] ?? ''
  const address = addressIn(pathTo(route, id), format)
  const path = suffix === '' ? address : pathTo(route, id) + suffix
  const query = readQuery(route.parameters, given, { path, address, format, revision: revision.id, links })
  const about = { revision, links, publisher, budget, measure: measuring(answering, served) }
  const question = { ...about, id, query, canonical, format, language }
  const answer = await answerOf(route, question, given, served)
  if (route.dated) reply.header('last-modified', lastModified(revision, Date.now()))
  reply.header('link', linkHeader([...(answer.related ?? []), ...serviceLinks(route, links, publisher)]))
  return route.cacheable
    ? sendCacheable(request, reply, answer, answer.etag ?? etagOf(answering.version, question))
    : sendBody(request, reply.header('cache-control', 'no-store'), answer)
}

/** Measures files as they are served to whoever asks for all of them. */
function measuring({ version, links, publisher, budget, measure }: Answering, served: Served) {
  const { revision } = served
  return function ofFile(file: Route, id: string, format: Format): Promise<Measured> {
    const query = nothingAsked(file.parameters)
    const about = { revision, links, publisher, budget, measure: ofFile }
    const question = { ...about, id, query, canonical: '', format, language: DEFAULT_LANGUAGE }
    const key = `${etagOf(version, question)} ${pathTo(file, id)}`
    return measure(key, () => answerOf(file, question, [], served))
  }
}

/** Answers in another thread what may take long, if there are any, and all else in this one. */
async function answerOf(
  route: Route,
  question: Question,
  given: readonly Given[],
  { revision, threads }: Served,
): Promise<BegunAnswer> {
  const { id, query, canonical, format, language, links, publisher } = question
  if (threads === null || !route.mayTakeLong?.(query, format))
    return answerInTime(route, question, revision.hold())
  const task = {
    path: route.path,
    id,
    given,
    canonical,
    extension: String(format.extension),
    language,
    baseUrl: links.to(''),
    publisher,
  }
  return format.kind === 'bulk' ? threads.write(task) : threads.ask(task)
}

/** Sends the answer, or 304 if the client has it already (RFC 9110 §13.2.2). */
function sendCacheable(request: FastifyRequest, reply: FastifyReply, answer: BegunAnswer, etag: string) {
  reply.header('etag', etag).header('cache-control', 'public, no-cache')
  // Without Cache-Control, which is for caches: `fetch` sends no-cache along with every condition.
  const { 'cache-control': _, ...conditions } = request.headers
  if (!fresh(conditions, reply.getHeaders())) return sendBody(request, reply, answer)
  giveUp(answer.body)
  // What the answer would say of itself stays: Content-Location above all (RFC 9110 §15.4.5).
  return reply
    .code(304)
    .headers(answer.headers ?? {})
    .send()
}

/**
 * A strong validator: the bytes of a URL follow from the revision, the program, its settings, the form, and the
 * language, which is always the same where nothing is said in any. No Content-Language goes with it (RFC 9110
 * §8.5): the data are for readers of French, whatever language they are spoken about in.
 */
function etagOf(version: string, { revision, links, publisher, format, language }: Question): string {
  const { mediaType, extension } = format
  const digest = createHash('sha256')
    .update(JSON.stringify([revision.id, version, links.to('/'), publisher, mediaType, extension, language]))
    .digest('hex')
  return `"${digest.slice(0, 32)}"`
}

/** When the data last changed: what is dated later than now may not be said to be (RFC 9110 §8.8.2.1). */
export function lastModified({ publishedAt }: Pick<Revision, 'publishedAt'>, now: number): string {
  return new Date(Math.min(publishedAt.getTime(), now)).toUTCString()
}

function serviceLinks(
  { describedAt }: Route,
  links: Links,
  publisher: Publisher,
): [relation: string, url: string][] {
  return [
    ['license', publisher.licence.url],
    ['service-desc', links.to(describedAt ?? '/openapi.json')],
    ['service-doc', links.to('/docs')],
  ]
}
