/** The landing page: where a client begins, and finds all the rest. */
import { html } from '@remix-run/html-template'
import { SUMMARY, TITLE } from '../descriptions/openapi-texts.ts'
import { schemaReference } from '../descriptions/schemas.ts'
import type { Localised } from '../resources/define.ts'
import { documentRoute } from './document-route.ts'
import { API_PATH, ROOT } from './feature-collections.ts'
import { type Link, licenceLink } from './links.ts'

export const OGC_TAG: Localised = { en: 'Capabilities', fr: 'Capacités' }

/** OpenAPI 3.0, by the name under which clients look for it. */
export const OPENAPI_TYPE = 'application/vnd.oai.openapi+json;version=3.0'

const TITLES = {
  en: {
    api: 'The API',
    docs: 'The API, on a page',
    conformance: 'What it conforms to',
    data: 'The collections',
  },
  fr: {
    api: 'L’API',
    docs: 'L’API, sur une page',
    conformance: 'Ce à quoi elle se conforme',
    data: 'Les collections',
  },
} as const

export const landingRoute = documentRoute({
  path: ROOT,
  mediaType: 'application/json',
  id: 'getLandingPage',
  tag: OGC_TAG,
  summary: { en: 'The landing page', fr: 'La page d’accueil' },
  description: {
    en: 'Links to the description of the API, to what it conforms to, and to the collections.',
    fr: 'Les liens vers la description de l’API, ce à quoi elle se conforme, et les collections.',
  },
  schema: schemaReference('LandingPage'),
  document({ links, language, publisher }, own) {
    const titles = TITLES[language]
    const all: Link[] = [
      ...own,
      { href: links.to(API_PATH), rel: 'service-desc', type: OPENAPI_TYPE, title: titles.api },
      { href: links.to('/docs'), rel: 'service-doc', type: 'text/html', title: titles.docs },
      {
        href: links.to(`${ROOT}/conformance`),
        rel: 'conformance',
        type: 'application/json',
        title: titles.conformance,
      },
      { href: links.to(`${ROOT}/collections`), rel: 'data', type: 'application/json', title: titles.data },
      licenceLink(publisher),
    ]
    const content = { title: TITLE[language], description: SUMMARY[language], links: all }
    return { title: content.title, content, body: () => html`<p>${content.description}</p>`, links: all }
  },
})
