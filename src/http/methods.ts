/** Methods: the data can only be read, so everything but GET, HEAD and OPTIONS is refused. */
import { METHODS } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Problem } from './problems.ts'

export const ALLOWED = ['GET', 'HEAD', 'OPTIONS']

/** CONNECT never reaches a route: Node handles it apart. */
const REFUSED = METHODS.filter((method) => !ALLOWED.includes(method) && method !== 'CONNECT')

/** Adds to every path that is registered from now on an answer to the methods that it does not allow. */
export function refuseOtherMethods(app: FastifyInstance): void {
  for (const method of REFUSED) {
    if (!app.supportedMethods.includes(method)) app.addHttpMethod(method)
  }
  const refusing = new Set<string>()
  app.addHook('onRoute', ({ method, url }) => {
    // A plugin may register a path with and without its final slash, which is the same path here.
    const path = url.replace(/(?<=.)\/$/, '')
    if (method !== 'GET' || refusing.has(path)) return
    refusing.add(path)
    const refuse = async (request: FastifyRequest, reply: FastifyReply) => {
      reply.header('allow', ALLOWED.join(', '))
      throw new Problem('method_not_allowed', `${request.method} is not allowed on ${path}.`)
    }
    // Before the body is read: whatever it holds, the method is what is wrong.
    app.route({ method: REFUSED, url: path, onRequest: refuse, handler: refuse })
  })
  app.addHook('onRequest', ({ method }, reply, done) => {
    if (method === 'OPTIONS') reply.header('allow', ALLOWED.join(', '))
    done()
  })
}
