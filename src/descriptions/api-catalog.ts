/** The API catalogue (RFC 9727): a linkset (RFC 9264) that leads to the contract, the documentation, the state. */

import { GRAPH_FORMATS } from '../rdf/formats.ts'
import { LANGUAGES } from '../resources/define.ts'
import { CATALOGUE_PATH } from './catalogue.ts'
import { contractPath } from './contract-path.ts'
import type { Site } from './site.ts'

export function apiCatalog({ publisher, urlOf }: Site) {
  return {
    linkset: [
      {
        anchor: urlOf('/v1'),
        'service-desc': LANGUAGES.flatMap((language) =>
          ['json', 'yaml'].map((extension) => {
            const href = urlOf(contractPath(language, extension))
            return { href, type: `application/${extension}`, hreflang: [language] }
          }),
        ),
        'service-doc': [{ href: urlOf('/docs'), type: 'text/html' }],
        'service-meta': GRAPH_FORMATS.map(({ extension, mediaType: type }) => {
          return { href: urlOf(`${CATALOGUE_PATH}.${extension}`), type }
        }),
        status: [{ href: urlOf('/health/ready'), type: 'application/json' }],
        license: [{ href: publisher.licence.url }],
      },
    ],
  }
}
