/**
 * Swagger UI at /docs: served from the package, so that it works without any other site. It is a service of its own
 * behind ours, made when somebody asks for it: to load it takes as long as a tenth of the start.
 */
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { contractPath } from '../descriptions/contract-path.ts'
import type { Contract } from '../descriptions/openapi.ts'
import { API_PATH } from '../ogc/feature-collections.ts'
import type { Language } from '../resources/define.ts'
import { NO_SCHEMAS } from './no-schemas.ts'

const PATH = '/docs'

/**
 * Registers the pages.
 * @param contract the document in a language
 * @param origin where "Try it out" sends its requests, if that is not where the page comes from
 */
export function registerDocs(
  app: FastifyInstance,
  contract: (language: Language) => Contract,
  origin: string | null,
): void {
  let docs: Promise<FastifyInstance> | undefined
  const answer = async ({ url, headers: asked }: FastifyRequest, reply: FastifyReply) => {
    docs ??= makeDocs(contract('en'), origin)
    const { statusCode, headers, rawPayload } = await (await docs).inject({ url, headers: asked })
    if (statusCode >= 400) return reply.callNotFound()
    // The connection is not theirs.
    const { connection, ...told } = headers
    return reply
      .code(statusCode)
      .headers(told)
      .send(rawPayload.length === 0 ? undefined : rawPayload)
  }
  app.get(PATH, answer)
  app.get(`${PATH}/*`, answer)
}

async function makeDocs(document: Contract, origin: string | null): Promise<FastifyInstance> {
  const { default: swagger } = await import('@fastify/swagger')
  const { default: swaggerUi } = await import('@fastify/swagger-ui')
  const docs = Fastify({ schemaController: NO_SCHEMAS, routerOptions: { ignoreTrailingSlash: true } })
  await docs.register(swagger, { mode: 'static', specification: { document } })
  await docs.register(swaggerUi, {
    routePrefix: PATH,
    staticCSP: contentSecurityPolicy(origin),
    theme: { title: 'PROGR’ESS API' },
    uiConfig: {
      urls: [
        { name: 'English', url: contractPath('en', 'json') },
        { name: 'Français', url: contractPath('fr', 'json') },
        { name: 'OGC API – Features', url: API_PATH },
      ],
      deepLinking: true,
      tryItOutEnabled: true,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
    },
  })
  return docs
}

/** Only what the pages themselves need; images and fonts of the package come as `data:`. */
function contentSecurityPolicy(origin: string | null): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self'${origin === null ? '' : ` ${origin}`}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
