/** Methods: the data can only be read, so everything but GET, HEAD and OPTIONS is refused. */
import type { FastifyInstance } from 'fastify'
import { Problem } from './problems.ts'
import { pathOf } from './query-string.ts'

export const ALLOWED = ['GET', 'HEAD', 'OPTIONS']

/** Says what is allowed to whoever asks. */
export function tellMethods(app: FastifyInstance): void {
  app.addHook('onRequest', ({ method }, reply, done) => {
    if (method === 'OPTIONS') reply.header('allow', ALLOWED.join(', '))
    done()
  })
}

/**
 * Refuses a method where GET would be answered; all hooks that are added before come first. Routes for that would be
 * some thirty at each path, which take a quarter of the start to make, and 15 MB.
 */
export function refuseOtherMethods(app: FastifyInstance): void {
  // Before the body is read: whatever it holds, the method is what is wrong.
  app.addHook('onRequest', (request, reply, done) => {
    const { is404, method, url } = request
    if (!is404 || ALLOWED.includes(method) || app.findRoute({ method: 'GET', url }) === null) return done()
    reply.header('allow', ALLOWED.join(', '))
    done(new Problem('method_not_allowed', `${method} is not allowed on ${pathOf(url)}.`))
  })
}
