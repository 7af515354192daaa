/** From a request to an answer with all of its headers: in the form and the coding that were chosen. */
import type { FastifyRequest } from 'fastify'
import type { Publisher } from '../descriptions/publisher.ts'
import type { Written } from '../kept/write-body.ts'
import type { Served } from '../serving.ts'
import type { BegunAnswer } from './answer-in-time.ts'
import { BLOCK } from './blocks.ts'
import { cachingOf } from './caching.ts'
import { type Coding, chooseCoding, codedTag, encode, isCodable } from './coding.ts'
import { isKnown, isNamed } from './conditions.ts'
import { deprecationsTold } from './deprecations.ts'
import { type Links, linkHeader } from './links.ts'
import { answerOf, isKept, makerOf } from './maker.ts'
import { chooseLanguage, DEFAULT_LANGUAGE } from './negotiation.ts'
import type { Pace } from './pace.ts'
import { namedLanguage } from './parameters/language.ts'
import { nothingAsked, readQuery } from './parameters/query.ts'
import { Problem } from './problems.ts'
import { canonicalQuery, readGiven } from './query-string.ts'
import { addressOf, type Format, pathTo, type Route } from './route.ts'
import type { ReadyAnswer } from './sending.ts'

/** What answers are made with, whatever is asked. */
export interface Making {
  /** How long a question may take, in milliseconds. */
  readonly budget: number
  readonly links: Links
  /** The version of the program: another one may answer other bytes. */
  readonly version: string
  readonly publisher: Publisher
  /** How long a cache may answer in our place, in seconds. */
  readonly maxAge: number
  /** Whether there is too much to do to make anything more. */
  readonly isOverloaded: () => boolean
  /** Lets a client have only so much made for it. */
  readonly pace: Pace
}

export type Request = FastifyRequest<{ Params: Record<string, string> }>

/** What is to answer a request. */
export interface Chosen {
  readonly route: Route
  readonly format: Format
  /** Whether it was Accept that chose the format. */
  readonly isAccepted: boolean
  /** The end of the path that names the format; empty if it does not. */
  readonly suffix: string
}

/**
 * Makes an answer, unless the client names its validator: only the headers of a 304 are then known.
 * @throws Problem `overloaded`, `too_many_requests`, or as the route does
 */
export async function readyAnswer(
  request: Request,
  { route, format, isAccepted, suffix }: Chosen,
  making: Making,
  served: Served,
): Promise<ReadyAnswer | { readonly unchanged: ReadyAnswer['headers'] }> {
  const { budget, links, publisher, version, maxAge } = making
  const { revision } = served
  const isLocalised = route.localised?.(format) === true
  const asked = readGiven(request.url)
  const spoken = namedLanguage(asked)
  const language = isLocalised
    ? (spoken ?? chooseLanguage(request.headers['accept-language']))
    : DEFAULT_LANGUAGE
  const isCoded = route.cacheable && isCodable(format.mediaType)
  const coding = isCoded ? chooseCoding(request.headers) : null
  const canonical = canonicalQuery(asked)
  const id = Object.values(request.params)[0] ?? ''
  const address = addressOf(route, { id, format })
  const about = { canonical, format, language, revision, links, publisher }
  // What is told is the same whatever form was chosen: a cache looks for it by what it was told last of an address.
  const forms = isAccepted ? route.produces : [format]
  const looked = {
    Accept: isAccepted,
    'Accept-Language': spoken === null && forms.some((form) => route.localised?.(form)),
    'Accept-Encoding': route.cacheable && forms.some(({ mediaType }) => isCodable(mediaType)),
  }
  const told = deprecationsTold(route, { id, links }, asked)
  const caching = { ...cachingOf(route, { ...about, version, address, maxAge }, looked), ...told.headers }
  const named = tagsOf(caching.etag, coding).find((etag) => isNamed({ etag }, request.headers))
  if (named !== undefined) return { unchanged: { ...caching, etag: named } }
  // What is made once for all, and how the service is, takes less than what would be gained.
  if (route.cacheable && !isKept(route, about) && making.isOverloaded())
    throw new Problem('overloaded', 'Requests are waiting for too long already.')
  await making.pace(request, format)
  // Whatever the order of its parameters, a question has one answer, in the same words.
  const given = readGiven(`?${canonical}`)
  const path = suffix === '' ? address : pathTo(route, id) + suffix
  const query = readQuery(route.parameters, given, { path, address, format, revision: revision.id, links })
  const question = { ...about, id, query, budget, measure: measuring(making, served) }
  // Nothing is made to be kept for whoever wants no body.
  const isWanted = request.method === 'GET' && !isKnown(caching, request.headers)
  const answer = await answerOf(
    route,
    question,
    makerOf(route, question, given, served),
    served.kept,
    isWanted,
  )
  const { type, etag = caching.etag, related = [] } = answer
  const link = linkHeader([...related, ...told.links, ...serviceLinks(route, links, publisher)])
  const headers = { ...caching, ...(etag !== undefined && { etag }), link, ...answer.headers }
  const body = await shortened(answer.body)
  if (coding === null || !(body instanceof Uint8Array)) return { type, headers, body }
  return { type, ...(await encode({ headers, body }, coding)) }
}

/** A short body as bytes, wherever it lies: it can then be coded, and kept with other answers. */
async function shortened(body: BegunAnswer['body']) {
  if (typeof body === 'string') return Buffer.from(body)
  if (!('pieces' in body && 'length' in body) || body.length > BLOCK) return body
  const bytes = new Uint8Array(body.length)
  let at = 0
  for await (const piece of body.pieces(0, body.length - 1)) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

/** The validators that an answer may have: short ones are not coded. */
function tagsOf(etag: string | undefined, coding: Coding | null): string[] {
  if (etag === undefined) return []
  return coding === null ? [etag] : [etag, codedTag(etag, coding)]
}

/** Measures files as they are served to whoever asks for all of them. */
function measuring({ links, publisher, budget }: Making, served: Served) {
  const { revision, kept } = served
  return function ofFile(file: Route, id: string, format: Format): Promise<Written> {
    const query = nothingAsked(file.parameters)
    const about = { canonical: '', format, language: DEFAULT_LANGUAGE, revision, links, publisher }
    const question = { ...about, id, query, budget, measure: ofFile }
    const maker = makerOf(file, question, [], served)
    return kept.measure(addressOf(file, question), () => answerOf(file, question, maker, kept, true))
  }
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
