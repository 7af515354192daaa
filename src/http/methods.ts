/** Methods: the data can only be read, so everything but GET, HEAD and OPTIONS is refused. */
import type { FastifyInstance } from 'fastify'
import { Problem } from './problems.ts'
import { pathOf } from './query-string.ts'
import type { UnknownPath } from './unknown-path.ts'

export const ALLOWED = ['GET', 'HEAD', 'OPTIONS']

/** Says what is allowed to whoever asks. */
export function tellMethods(app: FastifyInstance): void {
  app.addHook('onRequest', ({ method }, reply, done) => {
    if (method === 'OPTIONS') reply.header('allow', ALLOWED.join(', '))
    done()
  })
}

/**
 * Refuses a method where GET would be answered, and says elsewhere that there is nothing; all hooks that are added
 * before come first. Routes for that would be some thirty at each path, which take a quarter of the start to make, and
 * 15 MB.
 */
export function refuseOtherMethods(app: FastifyInstance, unknown: UnknownPath): void {
  // No request here has a body that means anything (RFC 9110 §9.3.1): none is read, whatever it says that it is.
  app.addHook('onRequest', (request, reply, done) => {
    const { is404, method, url } = request
    if (!is404 || ALLOWED.includes(method)) return done()
    if (app.findRoute({ method: 'GET', url }) === null) return done(unknown(request))
    reply.header('allow', ALLOWED.join(', '))
    done(new Problem('method_not_allowed', `${method} is not allowed on ${pathOf(url)}.`))
  })
}
