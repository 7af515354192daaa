/** Sending the body of an answer: a whole one with its length, a long one as it is made. */
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { BegunAnswer } from './answer-in-time.ts'
import { digesting } from './digest.ts'

/** A client that takes nothing for so long, in milliseconds, is one that stopped reading. */
const STALLED = 60_000

export function sendBody(request: FastifyRequest, reply: FastifyReply, answer: BegunAnswer) {
  const { type, body, headers = {} } = answer
  reply.headers(headers).type(type)
  // Fastify gives up the body of an answer to HEAD.
  if (!(body instanceof ReadableStream) || request.method === 'HEAD') return reply.send(body)
  reply.raw.setTimeout(STALLED)
  const digested = digesting(body)
  // A digest that is known only at the end follows as a trailer (RFC 9530 §3).
  reply.trailer('repr-digest', async () => digested.digest())
  return reply.send(digested.body)
}

/** Ends a body that nobody will read. */
export function giveUp(body: BegunAnswer['body']): void {
  if (body instanceof ReadableStream) body.cancel().catch(() => undefined)
}
