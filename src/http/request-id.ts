/** What a request is called, in the log and in a problem, so that who asked and who runs the service mean the same. */
import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { FastifyInstance } from 'fastify'

export const REQUEST_ID = 'x-request-id'

/** A name that can stand in a line of a log and in a header as it is; any other is not listened to. */
const SAFE = /^[\w.:-]{1,128}$/

/** Different for each process, so that two of them call no two requests the same. */
const PROCESS = randomBytes(4).toString('hex')
let count = 0

/** The name that the client, or a proxy, has for a request, else one that is made for it. */
export function requestId({ headers }: { readonly headers: IncomingHttpHeaders }): string {
  const { [REQUEST_ID]: given } = headers
  if (typeof given === 'string' && SAFE.test(given)) return given
  count += 1
  return `${PROCESS}-${count.toString(36)}`
}

/**
 * Tells whoever named a request that its name was understood. All others are told only in problems: an answer that
 * a cache may give to many is of no single request.
 */
export function tellRequestId(app: FastifyInstance): void {
  app.addHook('onRequest', ({ headers, id }, reply, done) => {
    if (headers[REQUEST_ID] === id) reply.header(REQUEST_ID, id)
    done()
  })
}
