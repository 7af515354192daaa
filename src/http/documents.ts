/** The routes of documents that publisher and program are enough to write. */
import { apiCatalog } from '../descriptions/api-catalog.ts'
import { llms } from '../descriptions/llms.ts'
import { robots } from '../descriptions/robots.ts'
import { security } from '../descriptions/security.ts'
import type { Site } from '../descriptions/site.ts'
import { sitemap } from '../descriptions/sitemap.ts'
import { type Document, documentRoute } from './document-route.ts'
import type { Route } from './route.ts'

const DOCUMENTS: readonly (Document & { write(site: Site): string })[] = [
  {
    path: '/.well-known/api-catalog',
    id: 'getApiCatalog',
    summary: { en: 'The catalogue of the API (RFC 9727)', fr: 'Le catalogue de l’API (RFC 9727)' },
    mediaType: 'application/linkset+json',
    contentType: 'application/linkset+json; profile="https://www.rfc-editor.org/info/rfc9727"; charset=utf-8',
    write: (site) => JSON.stringify(apiCatalog(site)),
  },
  {
    path: '/.well-known/security.txt',
    id: 'getSecurityContact',
    summary: { en: 'Where to report a weakness (RFC 9116)', fr: 'Où signaler une faille (RFC 9116)' },
    mediaType: 'text/plain',
    contentType: 'text/plain; charset=utf-8',
    cacheable: false,
    write: (site) => security(site, Date.now()),
  },
  {
    path: '/robots.txt',
    id: 'getRobots',
    summary: { en: 'What robots may read: everything', fr: 'Ce que les robots peuvent lire : tout' },
    mediaType: 'text/plain',
    contentType: 'text/plain; charset=utf-8',
    write: robots,
  },
  {
    path: '/sitemap.xml',
    id: 'getSitemap',
    summary: { en: 'The addresses for search engines', fr: 'Les adresses pour les moteurs de recherche' },
    mediaType: 'application/xml',
    contentType: 'application/xml; charset=utf-8',
    write: sitemap,
  },
  {
    path: '/llms.txt',
    id: 'getGuideForModels',
    summary: { en: 'How a language model uses the service', fr: 'Comment un modèle de langue s’en sert' },
    mediaType: 'text/markdown',
    contentType: 'text/markdown; charset=utf-8',
    write: llms,
  },
]

export const documentRoutes: readonly Route[] = DOCUMENTS.map((document) =>
  documentRoute(document, ({ links, publisher }) => document.write({ publisher, urlOf: links.to })),
)
