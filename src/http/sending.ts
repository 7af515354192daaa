/** Sending the body of an answer: a whole one with its length, or a part of it; a long one as it is made. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { BegunAnswer } from './answer-in-time.ts'
import { digesting } from './digest.ts'
import { Problem } from './problems.ts'
import { partOf } from './range.ts'

/** A client that takes nothing for so long, in milliseconds, is one that stopped reading. */
const STALLED = 60_000

/** @throws Problem `range_not_satisfiable` */
export function sendBody(request: FastifyRequest, reply: FastifyReply, answer: BegunAnswer) {
  const { type, body, headers = {} } = answer
  if (!(body instanceof ReadableStream)) return sendWhole(request, reply, { ...answer, body })
  reply.headers(headers).type(type)
  // Fastify gives up the body of an answer to HEAD.
  if (request.method === 'HEAD') return reply.send(body)
  reply.raw.setTimeout(STALLED)
  const digested = digesting(body)
  // A digest that is known only at the end follows as a trailer (RFC 9530 §3).
  reply.trailer('repr-digest', async () => digested.digest())
  return reply.send(digested.body)
}

function sendWhole(
  request: FastifyRequest,
  reply: FastifyReply,
  { type, body, headers = {} }: BegunAnswer & { readonly body: string | Uint8Array },
) {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  const part = askedPart(request, reply, bytes.length)
  if (part === 'outside') {
    reply.header('content-range', `bytes */${bytes.length}`)
    const detail = `The answer has ${bytes.length} bytes: the range begins after the last one.`
    throw new Problem('range_not_satisfiable', detail)
  }
  reply.headers(headers).type(type)
  if (hasParts(reply)) reply.header('accept-ranges', 'bytes')
  if (part === 'whole') return reply.send(bytes)
  const { first, last } = part
  return reply
    .code(206)
    .header('content-range', `bytes ${first}-${last}/${bytes.length}`)
    .send(bytes.subarray(first, last + 1))
}

/** Without an ETag, nobody could tell whether two parts are of the same body. */
const hasParts = (reply: FastifyReply) => reply.hasHeader('etag')

/** What is asked for of a body of so many bytes; only GET has parts (RFC 9110 §14.2). */
function askedPart({ method, headers }: FastifyRequest, reply: FastifyReply, length: number) {
  const { range, 'if-range': condition } = headers
  if (method !== 'GET' || range === undefined || !hasParts(reply)) return 'whole'
  // Only the same tag, and not a weak one, says that a part had before is of this body (RFC 9110 §13.1.5).
  const isSame = condition === undefined || condition === reply.getHeader('etag')
  return isSame ? partOf(range, length) : 'whole'
}

/** Ends a body that nobody will read. */
export function giveUp(body: BegunAnswer['body']): void {
  if (body instanceof ReadableStream) body.cancel().catch(() => undefined)
}
