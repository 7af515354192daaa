/** The doors of the service as the catalogue lists them: the API, and OGC API – Features. */
import type { Node } from '../../rdf/graph.ts'
import type { Localised } from '../../resources/define.ts'
import type { Listed } from '../listed.ts'
import { localised } from '../literals.ts'
import type { Site } from '../site.ts'
import { PUBLIC, THEMES, to } from './authorities.ts'
import { datasetUrl } from './dataset.ts'
import { contactUrl } from './people.ts'
import { KEYWORDS } from './texts.ts'

interface Door {
  readonly path: string
  /** The contract. */
  readonly contract: string
  /** The page that people open. */
  readonly page: string
  /** The standard that it follows. */
  readonly standard: string
  readonly title: Localised
  readonly description: Localised
}

const DOORS: readonly Door[] = [
  {
    path: '/v1',
    contract: '/openapi.json',
    page: '/docs',
    standard: 'https://spec.openapis.org/oas/v3.1.0',
    title: { en: 'PROGR’ESS API', fr: 'API PROGR’ESS' },
    description: {
      en: 'An open REST API that asks for no key: filters, search, facets, order and pages over the laureates, actions, funding purposes, contacts and findings of each edition, under an OpenAPI contract.',
      fr: 'API REST ouverte, sans clé : filtres, recherche, facettes, tri et pages sur les lauréats, les actions, les affectations, les contacts et les constats de chaque édition, sous un contrat OpenAPI.',
    },
  },
  {
    path: '/ogc',
    contract: '/ogc/api',
    page: '/ogc?f=html',
    standard: 'http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core',
    title: {
      en: 'PROGR’ESS on the map (OGC API – Features)',
      fr: 'PROGR’ESS sur la carte (OGC API – Features)',
    },
    description: {
      en: 'The laureates and the actions as features, for QGIS, GDAL and other clients of geographic information systems, without a key.',
      fr: 'Les lauréats et les actions comme entités géographiques, pour QGIS, GDAL et d’autres clients SIG, sans clé.',
    },
  },
]

/** No file names a service: data.gouv.fr would then list the file as the API, and the API not at all. */
export function serviceNodes(site: Site, { editions }: Listed): Node[] {
  const { publisher, urlOf } = site
  return DOORS.map(({ path, contract, page, standard, title, description }) => {
    const id = urlOf(`${path}#service`)
    return {
      id,
      types: ['dcat:DataService'],
      properties: {
        'dct:identifier': { value: id },
        'dct:title': localised(title),
        'dct:description': localised(description),
        'dct:publisher': { id: publisher.url },
        'dct:license': { id: publisher.licence.url },
        'dct:accessRights': to(PUBLIC),
        'dct:conformsTo': { id: standard, types: ['dct:Standard'] },
        'dcat:contactPoint': { id: contactUrl(site) },
        'dcat:keyword': KEYWORDS.map((value) => ({ value, language: 'fr' })),
        'dcat:theme': THEMES.map(to),
        'dcat:endpointURL': { id: urlOf(path) },
        'dcat:endpointDescription': { id: urlOf(contract) },
        'dcat:landingPage': { id: urlOf(page), types: ['foaf:Document'] },
        'dcat:servesDataset': editions.map((edition) => ({ id: datasetUrl(site, edition) })),
      },
    }
  })
}
