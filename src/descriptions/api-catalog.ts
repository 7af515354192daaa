/** The API catalogue (RFC 9727): a linkset (RFC 9264) that leads to the contract, the documentation, the state. */
import { LANGUAGES } from '../resources/define.ts'
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
        status: [{ href: urlOf('/health/ready'), type: 'application/json' }],
        license: [{ href: publisher.licence.url }],
      },
    ],
  }
}
