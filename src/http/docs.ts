/** Swagger UI at /docs: served from the package, so that it works without any other site. */
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { contractPath } from '../descriptions/contract-path.ts'
import type { Contract } from '../descriptions/openapi.ts'
import { API_PATH } from '../ogc/feature-collections.ts'
import type { Language } from '../resources/define.ts'

/**
 * Registers the pages.
 * @param contract the document in a language
 * @param origin where "Try it out" sends its requests, if that is not where the page comes from
 */
export async function registerDocs(
  app: FastifyInstance,
  contract: (language: Language) => Contract,
  origin: string | null,
): Promise<void> {
  await app.register(swagger, { mode: 'static', specification: { document: contract('en') } })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
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
