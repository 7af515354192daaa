/** From a route to Fastify: reads the question, has it answered, and sends the answer. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Publisher } from '../descriptions/publisher.ts'
import type { Served } from '../serving.ts'
import { answerInTime, type BegunAnswer } from './answer-in-time.ts'
import { type AnswerStore, keyOf } from './answer-store.ts'
import { cachingOf, etagOf, toldToCaches } from './caching.ts'
import { type Coding, chooseCoding, codedTag, encode, isCodable } from './coding.ts'
import { isKnown, isNamed } from './conditions.ts'
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
  readonly store: AnswerStore
  /** Remembers what it measured. */
  readonly measure: Measure
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

/** What is to answer a request. */
interface Chosen {
  readonly route: Route
  readonly format: Format
  /** Whether it was Accept that chose the format. */
  readonly isAccepted: boolean
  /** The end of the path that names the format; empty if it does not. */
  readonly suffix: string
}

type Request = FastifyRequest<{ Params: Record<string, string> }>

/** Sends the answer that is kept, or makes it. */
async function respond(request: Request, reply: FastifyReply, answering: Answering, choose: () => Chosen) {
  const served = answering.served()
  const { id: revision } = served.revision
  const key = keyOf(request.url, request.headers)
  const kept = key === null ? undefined : answering.store.find(revision, key)
  if (kept !== undefined) return sendAnswer(request, reply, kept)
  const made = await make(request, choose(), answering, served)
  if ('unchanged' in made) return sendUnchanged(reply, made.unchanged)
  const { body } = made
  if (key !== null && made.headers.etag !== undefined && body instanceof Uint8Array)
    answering.store.offer(revision, key, { ...made, body })
  return sendAnswer(request, reply, made)
}

/** An answer with all of its headers. */
interface Made extends Pick<BegunAnswer, 'type' | 'body'> {
  readonly headers: Readonly<Record<string, string>>
}

/** Makes an answer, unless the client names its validator: only the headers of a 304 are then known. */
async function make(
  request: Request,
  { route, format, isAccepted, suffix }: Chosen,
  answering: Answering,
  served: Served,
): Promise<Made | { readonly unchanged: Made['headers'] }> {
  const { budget, links, publisher, version } = answering
  const { revision } = served
  const isLocalised = route.localised?.(format) === true
  const language = isLocalised ? chooseLanguage(request.headers['accept-language']) : DEFAULT_LANGUAGE
  const isCoded = route.cacheable && isCodable(format.mediaType)
  const coding = isCoded ? chooseCoding(request.headers) : null
  const canonical = canonicalQuery(readGiven(request.url))
  const id = Object.values(request.params)[0] ?? ''
  const address = addressIn(pathTo(route, id), format)
  const about = { canonical, format, language, revision, links, publisher }
  const looked = { Accept: isAccepted, 'Accept-Language': isLocalised, 'Accept-Encoding': isCoded }
  const caching = cachingOf(route, { ...about, version, address }, looked)
  const named = tagsOf(caching.etag, coding).find((etag) => isNamed({ etag }, request.headers))
  if (named !== undefined) return { unchanged: { ...caching, etag: named } }
  // Whatever the order of its parameters, a question has one answer, in the same words.
  const given = readGiven(`?${canonical}`)
  const path = suffix === '' ? address : pathTo(route, id) + suffix
  const query = readQuery(route.parameters, given, { path, address, format, revision: revision.id, links })
  const question = { ...about, id, query, budget, measure: measuring(answering, served) }
  const answer = await answerOf(route, question, given, served)
  const { type, etag = caching.etag, related = [] } = answer
  const link = linkHeader([...related, ...serviceLinks(route, links, publisher)])
  const headers = { ...caching, ...(etag !== undefined && { etag }), link, ...answer.headers }
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body
  if (coding === null || !(body instanceof Uint8Array)) return { type, headers, body }
  return { type, ...(await encode({ headers, body }, coding)) }
}

/** The validators that an answer may have: short ones are not coded. */
function tagsOf(etag: string | undefined, coding: Coding | null): string[] {
  if (etag === undefined) return []
  return coding === null ? [etag] : [etag, codedTag(etag, coding)]
}

/** Sends an answer, or 304 if the client has it already (RFC 9110 §13.2.2). */
function sendAnswer(request: FastifyRequest, reply: FastifyReply, answer: Made) {
  const { headers, body } = answer
  if (headers.etag === undefined || !isKnown(headers, request.headers))
    return sendBody(request, reply, answer)
  giveUp(body)
  return sendUnchanged(reply, headers)
}

function sendUnchanged(reply: FastifyReply, headers: Made['headers']) {
  return reply.code(304).headers(toldToCaches(headers)).send()
}

/** Measures files as they are served to whoever asks for all of them. */
function measuring({ version, links, publisher, budget, measure }: Answering, served: Served) {
  const { revision } = served
  return function ofFile(file: Route, id: string, format: Format): Promise<Measured> {
    const query = nothingAsked(file.parameters)
    const about = { canonical: '', format, language: DEFAULT_LANGUAGE, revision, links, publisher }
    const question = { ...about, id, query, budget, measure: ofFile }
    const key = etagOf({ ...about, version, address: addressIn(pathTo(file, id), format) })
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
