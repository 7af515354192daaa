/** Health: whether the process answers, and whether the data can be read. */
import type { FastifyInstance } from 'fastify'
import { closed, revisionSchema } from '../descriptions/schemas.ts'
import { editions } from '../resources/editions.ts'
import { REVISION_EXAMPLE } from '../resources/identity.ts'
import { jsonRoute } from './json-route.ts'
import { Problem } from './problems.ts'

export const liveRoute = jsonRoute({
  path: '/health/live',
  id: 'getLiveness',
  summary: { en: 'Whether the process answers at all', fr: 'Si le processus répond' },
  description: { en: 'Answers as long as the process runs.', fr: 'Répond tant que le processus tourne.' },
  schema: () => closed({ status: { type: 'string', enum: ['live'] } }),
  example: { status: 'live' },
  cacheable: false,
  body: () => ({ status: 'live' }),
})

export const readyRoute = jsonRoute({
  path: '/health/ready',
  id: 'getReadiness',
  summary: { en: 'Whether the data can be read', fr: 'Si les données sont lisibles' },
  description: {
    en: 'Reads from the database: answers 200 with the revision, or an error; also an error (503) once the service is being stopped.',
    fr: 'Lit dans la base : répond 200 avec la révision, ou une erreur ; également une erreur (503) dès que le service est en cours d’arrêt.',
  },
  schema: (language) =>
    closed({ status: { type: 'string', enum: ['ready'] }, revision: revisionSchema(language) }),
  example: { status: 'ready', revision: REVISION_EXAMPLE },
  cacheable: false,
  body({ revision }) {
    // A count may be remembered; this is read.
    revision.idsAround(editions, '')
    return { status: 'ready', revision: revision.id }
  },
})

/** Once the service is about to end, it is not ready any more, and each answer is the last one of its connection. */
export function sayGoodbye(app: FastifyInstance, isLeaving: () => boolean): void {
  app.addHook('onRequest', (request, reply, done) => {
    if (!isLeaving()) return done()
    reply.header('connection', 'close')
    const isAsked = request.routeOptions.url === readyRoute.path
    done(isAsked ? new Problem('unavailable', 'The service is being stopped.') : undefined)
  })
}
