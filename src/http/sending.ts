/** Sending the body of an answer: a whole one with its length, or a part of it; a long one as it is made. */
import type { OutgoingHttpHeaders } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Pieces } from '../../db/stored-file.ts'
import type { BegunAnswer } from './answer-in-time.ts'
import { digestField } from './digest.ts'
import { writePieces } from './pieces.ts'
import { Problem } from './problems.ts'
import { partOf } from './range.ts'
import type { Stored } from './route.ts'

/** An answer with all of its headers. */
export interface ReadyAnswer {
  readonly type: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Exclude<BegunAnswer['body'], string>
}

/** @throws Problem `range_not_satisfiable` */
export async function sendBody(request: FastifyRequest, reply: FastifyReply, answer: ReadyAnswer) {
  const { type, body, headers } = answer
  if ('length' in body) return sendKnown(request, reply, answer, body)
  if ('whole' in body && request.headers.range !== undefined) {
    // There are parts only when all of it is there.
    const whole = await body.whole
    const digest = { 'repr-digest': digestField(whole.sha256) }
    return sendKnown(request, reply, { type, headers: { ...headers, ...digest } }, whole)
  }
  reply.headers(headers).type(type)
  if (request.method === 'HEAD') {
    body.leave()
    return reply.send(new ReadableStream())
  }
  // A digest that is known only at the end follows as a trailer (RFC 9530 §3).
  reply.headers({ trailer: 'repr-digest', 'transfer-encoding': 'chunked' })
  return sendPieces(reply, body.pieces(), async () => ({ 'repr-digest': digestField(await body.digest()) }))
}

/** A body whose length is known beforehand. */
type Known = Uint8Array<ArrayBuffer> | Stored

function sendKnown(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, headers }: Pick<ReadyAnswer, 'type' | 'headers'>,
  body: Known,
) {
  const { length } = body
  const asked = askedPart(request, headers.etag, length)
  if (asked === 'outside') {
    reply.header('content-range', `bytes */${length}`)
    const detail = `The answer has ${length} bytes: the range begins after the last one.`
    throw new Problem('range_not_satisfiable', detail)
  }
  const { first, last } = asked === 'whole' ? { first: 0, last: length - 1 } : asked
  reply.headers(headers).type(type)
  // Without an ETag, nobody could tell whether two parts are of the same body.
  if (headers.etag !== undefined) reply.header('accept-ranges', 'bytes')
  if (asked !== 'whole') reply.code(206).header('content-range', `bytes ${first}-${last}/${length}`)
  reply.header('content-length', String(last - first + 1))
  // Fastify gives up a stream as well, but leaves the length as it was said.
  if (request.method === 'HEAD') return reply.send(new ReadableStream())
  if ('pieces' in body) return sendPieces(reply, body.pieces(first, last))
  return reply.send(body.subarray(first, last + 1))
}

/**
 * Sends what comes piece by piece; one that fails breaks it off.
 * @param trailers known when all pieces have left
 */
function sendPieces(
  reply: FastifyReply,
  pieces: Pieces,
  trailers: () => Promise<OutgoingHttpHeaders> = async () => ({}),
): FastifyReply {
  const { raw } = reply
  // A stream of Fastify's has no way to tell that a piece has left.
  reply.hijack()
  // In its types, any header may be a number.
  raw.writeHead(reply.statusCode, reply.getHeaders() as OutgoingHttpHeaders)
  writePieces(raw, pieces)
    .then(async () => {
      raw.addTrailers(await trailers())
      raw.end()
    })
    .catch(() => raw.destroy())
  return reply
}

/** What is asked for of a body of so many bytes; only GET has parts (RFC 9110 §14.2). */
function askedPart({ method, headers }: FastifyRequest, etag: string | undefined, length: number) {
  const { range, 'if-range': condition } = headers
  if (method !== 'GET' || range === undefined || etag === undefined) return 'whole'
  // Only the same tag, and not a weak one, says that a part had before is of this body (RFC 9110 §13.1.5).
  const isSame = condition === undefined || condition === etag
  return isSame ? partOf(range, length) : 'whole'
}

/** Ends a body that nobody will read. */
export function giveUp(body: BegunAnswer['body']): void {
  if (typeof body !== 'string' && 'leave' in body) body.leave()
}
