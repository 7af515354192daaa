/** What the service conforms to, and nothing else: clients rely on every class that is listed. */
import { html } from '@remix-run/html-template'
import { schemaReference } from '../descriptions/schemas.ts'
import { documentRoute } from './document-route.ts'
import { ROOT } from './feature-collections.ts'
import { OGC_TAG } from './landing.ts'

const SPECIFICATIONS = 'http://www.opengis.net/spec'

/**
 * Filters are in CQL2 Text as far as indexes answer them. That is less than the class `basic-cql2` (there are
 * no dates, and texts are not ordered), so no class of CQL2 is claimed: a client that knows the language sends
 * only what the description of `filter` names.
 */
const CLASSES = [
  ...['core', 'oas30', 'html', 'geojson'].map((name) => `ogcapi-features-1/1.0/conf/${name}`),
  ...['queryables', 'queryables-query-parameters', 'filter', 'features-filter'].map(
    (name) => `ogcapi-features-3/1.0/conf/${name}`,
  ),
].map((name) => `${SPECIFICATIONS}/${name}`)

const TITLE = { en: 'Conformance', fr: 'Conformité' }

export const conformanceRoute = documentRoute({
  path: `${ROOT}/conformance`,
  mediaType: 'application/json',
  id: 'getConformance',
  tag: OGC_TAG,
  summary: { en: 'What the service conforms to', fr: 'Ce à quoi le service se conforme' },
  description: {
    en: 'The conformance classes of OGC API – Features that the service implements.',
    fr: 'Les classes de conformité d’OGC API – Features que le service met en œuvre.',
  },
  schema: schemaReference('Conformance'),
  document: ({ language }, links) => ({
    title: TITLE[language],
    content: { conformsTo: CLASSES },
    body: () => html`<ul>${CLASSES.map((name) => html`<li>${name}</li>`)}</ul>`,
    links,
  }),
})
