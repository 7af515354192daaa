/**
 * From a failure to problem details: whatever goes wrong, the client gets one shape, and no inner detail. A browser
 * gets a page that says the same.
 */

import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import type { Publisher } from '../descriptions/publisher.ts'
import { pageHeaders } from '../web/policy.ts'
import type { Links } from './links.ts'
import { wantsPage } from './negotiation.ts'
import { STATUS_CODES } from './node-http.ts'
import { PAGE } from './page-route.ts'
import { namedLanguage } from './parameters/language.ts'
import { problemPage } from './problem-page.ts'
import { PROBLEM_TYPE, Problem, type ProblemCode, problemDocument } from './problems.ts'
import { LONGEST_URL, readGiven } from './query-string.ts'
import { REQUEST_ID } from './request-id.ts'
import type { UnknownPath } from './unknown-path.ts'

/** Fastify's own errors (by their code) as ours; what is not listed is an internal error. */
const FRAMEWORK_ERRORS: ReadonlyMap<string, ProblemCode> = new Map([
  ['FST_ERR_BAD_URL', 'malformed_request'],
  ['FST_ERR_MAX_PARAM_LENGTH', 'uri_too_long'],
])

/** Errors of Node's HTTP parser (by their code) as ours; what is not listed is a malformed request. */
const PARSER_ERRORS: ReadonlyMap<string | undefined, ProblemCode> = new Map([
  ['HPE_HEADER_OVERFLOW', 'headers_too_large'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 'request_timeout'],
])

/** Said here too, since some failures come before the hooks that say it of every answer. */
const PROBLEM_HEADERS = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' }

/** What every failure is answered with. */
export interface Failing {
  readonly links: Links
  /** What every answer says. */
  readonly safety: Readonly<Record<string, string>>
  readonly publisher: Publisher
  /** Whether any site may show what is at a URL in a frame: also that there is nothing. */
  isFramed(url: string): boolean
}

/** Sends a problem; the status and all that is said come from the catalogue. */
function sendProblem(reply: FastifyReply, problem: Problem, failing: Failing) {
  const { request } = reply
  const { id, url, headers } = request
  const vary = namedLanguage(readGiven(url)) === null ? 'Accept, Accept-Language' : 'Accept'
  reply
    .code(problem.status)
    .removeHeader('etag')
    .headers({ ...failing.safety, ...PROBLEM_HEADERS, ...problem.headers, vary, [REQUEST_ID]: id })
  if (!wantsPage(headers.accept))
    return reply.type(PROBLEM_TYPE).send(problemDocument(problem, failing.links.to, id))
  const policy = pageHeaders({ urlOf: failing.links.to }, failing.isFramed(url) ? { ancestors: '*' } : {})
  return reply
    .headers(policy)
    .type(String(PAGE.contentType))
    .send(problemPage(problem, request, failing))
}

/** What a thrown value tells the client. */
function problemOf(error: FastifyError | Problem): Problem {
  if (error instanceof Problem) return error
  const code = FRAMEWORK_ERRORS.get(error.code) ?? 'internal_error'
  return code === 'internal_error'
    ? new Problem(code, 'An unexpected error was logged; the request itself may be right.')
    : new Problem(code, 'The URL cannot be read: check its percent-encoding and its length.')
}

/** Answers every failure within the app: errors thrown, paths unknown, URLs too long. */
export function handleFailures(app: FastifyInstance, failing: Failing, unknown: UnknownPath): void {
  app.addHook('onRequest', ({ url: { length } }, _reply, done) => {
    const isTooLong = length > LONGEST_URL
    done(isTooLong ? new Problem('uri_too_long', `The URL has ${length} characters.`) : undefined)
  })
  app.setErrorHandler<FastifyError | Problem>((error, request, reply) => {
    const problem = problemOf(error)
    if (problem.code === 'internal_error') request.log.error(error)
    return sendProblem(reply, problem, failing)
  })
  app.setNotFoundHandler((request, reply) => sendProblem(reply, unknown(request), failing))
}

/** Answers errors that happen before a request reaches any route. */
export function frameworkFailure(error: FastifyError, reply: FastifyReply, failing: Failing): void {
  sendProblem(reply, problemOf(error), failing)
}

/** Answers what is not even HTTP: written to the socket by hand, since there is no request to reply to. */
export function connectionFailure(
  error: NodeJS.ErrnoException,
  socket: Socket,
  { links, safety }: Failing,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const code = PARSER_ERRORS.get(error.code) ?? 'malformed_request'
  const problem = new Problem(code, 'The request could not be read.')
  const body = problemDocument(problem, links.to)
  const headers = {
    ...safety,
    ...PROBLEM_HEADERS,
    'content-type': PROBLEM_TYPE,
    'content-length': Buffer.byteLength(body),
  }
  const lines = Object.entries({ ...headers, connection: 'close' }).map(
    ([name, value]) => `${name}: ${value}`,
  )
  const status = `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`
  socket.end([status, ...lines, '', body].join('\r\n'))
}
