/** The service as a function of its dependencies: it registers everything in a visible order, and never listens. */
import cors from '@fastify/cors'
import Fastify, { type FastifyInstance } from 'fastify'
import type { Publisher } from './descriptions/publisher.ts'
import { LAUREATES_FRAME } from './embed/frames.ts'
import { type Origins, registerRoute } from './http/answering.ts'
import { limitConnections, limitTime, type Patience } from './http/connections.ts'
import { contractOf } from './http/contract.ts'
import type { Deprecation } from './http/deprecations.ts'
import { registerDocs } from './http/docs.ts'
import type { Downloads } from './http/downloads.ts'
import { connectionFailure, frameworkFailure, handleFailures } from './http/failures.ts'
import { sayGoodbye } from './http/health.ts'
import { linksFrom } from './http/links.ts'
import { ALLOWED, refuseOtherMethods, tellMethods } from './http/methods.ts'
import { NO_SCHEMAS } from './http/no-schemas.ts'
import { paceOf } from './http/pace.ts'
import { replayFrom } from './http/replaying.ts'
import { requestId, tellRequestId } from './http/request-id.ts'
import { serviceRoutes } from './http/routes.ts'
import { safetyHeaders } from './http/safety.ts'
import { unknownPathAmong } from './http/unknown-path.ts'
import { SERIALIZERS } from './log.ts'
import type { Serving } from './serving.ts'

export interface Dependencies {
  /** What to serve; another revision may be given at any time between two requests. */
  readonly serve: Serving['serve']
  /** How long a question may take, in milliseconds. */
  readonly budget: number
  /** The public address that links start with, without a final slash. */
  readonly baseUrl: () => string
  /** The public address as configured; null where nobody said it. */
  readonly configuredUrl: string | null
  /** The version of the program. */
  readonly version: string
  readonly publisher: Publisher
  /** What of the service is deprecated; by default, what is. */
  readonly deprecations?: readonly Deprecation[]
  /** How long a cache may answer in our place, in seconds. */
  readonly maxAge: number
  /** How many connections there may be at once. */
  readonly connections: number
  /** How long clients may take. */
  readonly patience: Patience
  /** How many answers may be made for one client in a minute; 0 for any number. */
  readonly pace: number
  /** The addresses of proxies that are believed who the client is, with commas between them; null for none. */
  readonly proxies: string | null
  /** The long answers that are being sent. */
  readonly downloads: Downloads
  /** Where answers came from, counted. */
  readonly origins: Origins
  /** Whether there is too much to do to make anything more. */
  readonly isOverloaded: () => boolean
  /** Whether the service is about to end. */
  readonly isLeaving: () => boolean
  readonly logLevel: string
}

/** The headers that scripts of other sites may read, beside those that any may. */
const EXPOSED = [
  'ETag',
  'Link',
  'Allow',
  'Accept-Ranges',
  'Content-Disposition',
  'Content-Location',
  'Content-Range',
  'Deprecation',
  'Last-Modified',
  'Repr-Digest',
  'Retry-After',
  'Server-Timing',
  'Sunset',
  'X-Request-Id',
  'X-Total-Count',
]

/** The log levels that tell of every request. */
const LOGGING_REQUESTS = ['info', 'debug', 'trace']

/** Builds the service; the caller listens, or injects requests, and closes it. */
export async function buildApp(dependencies: Dependencies): Promise<FastifyInstance> {
  const { version, serve, budget, configuredUrl, publisher, maxAge, patience } = dependencies
  const links = linksFrom(dependencies.baseUrl)
  const { origins, isLeaving } = dependencies
  const replaying = replayFrom(serve, origins, isLeaving)
  const safety = safetyHeaders(configuredUrl)
  const failing = { links, safety, publisher, isFramed: (url: string) => url.startsWith(LAUREATES_FRAME) }
  const app = Fastify({
    // Where each request is logged, each is Fastify's.
    ...(!LOGGING_REQUESTS.includes(dependencies.logLevel) && { serverFactory: replaying.serverFactory }),
    logger: { level: dependencies.logLevel, serializers: SERIALIZERS },
    genReqId: requestId,
    trustProxy: dependencies.proxies ?? false,
    // Room for a URL that is too long to be answered as such (414), not as too large headers (431).
    http: { maxHeaderSize: 32_768, connectionsCheckingInterval: patience.look },
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 500 },
    // Whoever still reaches it is answered.
    return503OnClosing: false,
    schemaController: NO_SCHEMAS,
    frameworkErrors: (error, _request, reply) => frameworkFailure(error, reply, failing),
    clientErrorHandler: (error, socket) => connectionFailure(error, socket, failing),
  })
  app.addHook('preClose', async () => replaying.stop())
  limitTime(app.server, patience)
  const settings = { version, server: configuredUrl ?? '/', publisher }
  const routes = serviceRoutes(settings, dependencies.deprecations)
  const unknown = unknownPathAmong([...routes.map(({ path }) => path), '/docs'])
  handleFailures(app, failing, unknown)
  tellMethods(app)
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(safety)
    done()
  })
  limitConnections(app, dependencies.connections)
  tellRequestId(app)
  sayGoodbye(app, isLeaving)
  await app.register(cors, {
    origin: '*',
    methods: ALLOWED,
    strictPreflight: false,
    maxAge: 86_400,
    exposedHeaders: EXPOSED,
  })
  refuseOtherMethods(app, unknown)
  const answering = {
    ...{ serve, budget, links, version, publisher, maxAge, replaying },
    ...{ downloads: dependencies.downloads, origins },
    isOverloaded: dependencies.isOverloaded,
    pace: await paceOf(app, dependencies.pace),
  }
  for (const route of routes) registerRoute(app, route, answering)
  registerDocs(app, contractOf(routes, settings), configuredUrl && new URL(configuredUrl).origin)
  return app
}
