/** Who publishes the data, who answers for them, and under which licence. */
import type { Node } from '../../rdf/graph.ts'
import type { Site } from '../site.ts'
import { LOCAL_AUTHORITY, to } from './authorities.ts'

export function publisherNode({ publisher }: Site): Node {
  return {
    id: publisher.url,
    types: ['foaf:Agent'],
    properties: {
      'foaf:name': { value: publisher.name, language: 'fr' },
      'foaf:mbox': { id: `mailto:${publisher.email}` },
      'dct:type': to(LOCAL_AUTHORITY),
    },
  }
}

export const contactUrl = ({ urlOf }: Site) => urlOf('/catalog#contact')

export function contactNode(site: Site): Node {
  const { publisher } = site
  return {
    id: contactUrl(site),
    types: ['vcard:Kind', 'vcard:Organization'],
    properties: {
      'vcard:fn': { value: publisher.name },
      'vcard:hasEmail': { id: `mailto:${publisher.email}` },
      'vcard:hasURL': { id: publisher.url },
    },
  }
}

/** Without a label: data.gouv.fr would look for a licence of that name, not of that address. */
export function licenceNode({ publisher }: Site): Node {
  return { id: publisher.licence.url, types: ['dct:LicenseDocument'] }
}
