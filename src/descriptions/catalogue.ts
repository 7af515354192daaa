/**
 * The catalogue of the data (DCAT-AP 3): a dataset for each edition, in a series, with its files, and the doors of
 * the service.
 *
 * What harvesters make of it decides the details: udata (data.gouv.fr) knows a dataset by its identifier and a
 * file by its URL, takes a theme by its label and a place by its polygon, and reads without a base.
 */
import type { Graph } from '../rdf/formats.ts'
import { PREFIXES } from '../rdf/prefixes.ts'
import { codes, FRENCH, THEME_TAXONOMY, to } from './catalogue/authorities.ts'
import { datasetNode, datasetUrl, seriesNode, seriesUrl } from './catalogue/dataset.ts'
import { contactNode, licenceNode, publisherNode } from './catalogue/people.ts'
import { serviceNodes } from './catalogue/services.ts'
import { CATALOGUE_TITLE, SERIES_DESCRIPTION } from './catalogue/texts.ts'
import type { Listed } from './listed.ts'
import { dateTime, localised } from './literals.ts'
import type { Site } from './site.ts'

export const CATALOGUE_PATH = '/catalog'

export function catalogue(site: Site, listed: Listed): Graph {
  const { publisher, urlOf } = site
  const { editions, modified } = listed
  const { owl: _owl, schema: _schema, ...prefixes } = PREFIXES
  const services = serviceNodes(site, listed)
  return {
    context: { prefixes },
    nodes: [
      {
        id: urlOf(CATALOGUE_PATH),
        types: ['dcat:Catalog'],
        properties: {
          'dct:title': localised(CATALOGUE_TITLE),
          'dct:description': localised(SERIES_DESCRIPTION),
          'dct:publisher': { id: publisher.url },
          'dct:license': { id: publisher.licence.url },
          'dct:language': to(FRENCH),
          'dct:modified': dateTime(modified),
          'foaf:homepage': { id: urlOf('/'), types: ['foaf:Document'] },
          'dcat:themeTaxonomy': to(THEME_TAXONOMY),
          'dcat:dataset': [
            { id: seriesUrl(site) },
            ...editions.map((edition) => ({ id: datasetUrl(site, edition) })),
          ],
          'dcat:service': services.map(({ id = '' }) => ({ id })),
        },
      },
      seriesNode(site, listed),
      ...editions.map((edition) => datasetNode(site, edition, modified)),
      ...services,
      publisherNode(site),
      contactNode(site),
      licenceNode(site),
      ...codes([listed.database, ...editions.flatMap(({ files }) => files)]),
    ],
  }
}
