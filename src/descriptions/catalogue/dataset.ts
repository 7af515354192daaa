/** What the catalogue says of an edition, and of all of them: a dataset, and the series that it belongs to. */
import type { Node, Properties } from '../../rdf/graph.ts'
import type { Listed, ListedEdition, Territory } from '../listed.ts'
import { dateTime, localised } from '../literals.ts'
import type { Site } from '../site.ts'
import { tableSchemaPath } from '../table-schema.ts'
import { FRENCH, IRREGULAR, PUBLIC, THEMES, to } from './authorities.ts'
import { distributionNode } from './distribution.ts'
import { contactUrl } from './people.ts'
import {
  DATABASE_DESCRIPTION,
  DATABASE_TITLE,
  datasetDescription,
  datasetTitle,
  fileTitle,
  KEYWORDS,
  PROVENANCE,
  SERIES_DESCRIPTION,
  SERIES_TITLE,
} from './texts.ts'

const EDITIONS = '/v1/editions'

/** An address that shows the edition to whoever opens it. */
export const datasetUrl = ({ urlOf }: Site, { id }: ListedEdition) => urlOf(`${EDITIONS}/${id}#dataset`)

export const seriesUrl = ({ urlOf }: Site) => urlOf(`${EDITIONS}#series`)

export function datasetNode(site: Site, edition: ListedEdition, modified: Date): Node {
  const { territory, year, files } = edition
  const id = datasetUrl(site, edition)
  return {
    id,
    types: ['dcat:Dataset'],
    properties: {
      ...described(site, id, modified),
      'dcat:landingPage': page(site, `${EDITIONS}/${edition.id}`),
      'dct:title': localised(datasetTitle(edition)),
      'dct:description': localised(datasetDescription(edition)),
      'dcat:inSeries': { id: seriesUrl(site) },
      'dct:temporal': period(year, year),
      ...(territory && { 'dct:spatial': place(territory) }),
      'dcat:distribution': files.map((file) => {
        const { resource, form } = file
        const schema = form.tabular ? site.urlOf(tableSchemaPath(resource)) : null
        const told = { title: fileTitle(file, edition), description: resource.description, modified, schema }
        return distributionNode(site, file, told)
      }),
    },
  }
}

/** The series, with what holds all of it: portals show it as a dataset of its own. */
export function seriesNode(site: Site, { editions, database, modified }: Listed): Node {
  const id = seriesUrl(site)
  const years = editions.map(({ year }) => year)
  const territory = around(editions)
  return {
    id,
    // A series is a dataset too (DCAT 3 §6.6), which not every reader infers.
    types: ['dcat:DatasetSeries', 'dcat:Dataset'],
    properties: {
      ...described(site, id, modified),
      'dcat:landingPage': page(site, EDITIONS),
      'dct:title': localised(SERIES_TITLE),
      'dct:description': localised(SERIES_DESCRIPTION),
      'dct:temporal': period(Math.min(...years), Math.max(...years)),
      ...(territory && { 'dct:spatial': place(territory) }),
      'dcat:distribution': [
        distributionNode(site, database, {
          title: DATABASE_TITLE,
          description: DATABASE_DESCRIPTION,
          modified,
          schema: null,
        }),
      ],
    },
  }
}

/** What is said of every dataset. Its identifier is its address: unique among all that a portal harvests. */
function described(site: Site, id: string, modified: Date): Properties {
  const { publisher } = site
  return {
    'dct:identifier': { value: id },
    'dct:publisher': { id: publisher.url },
    'dct:license': { id: publisher.licence.url },
    'dct:accessRights': to(PUBLIC),
    'dct:language': to(FRENCH),
    'dct:accrualPeriodicity': to(IRREGULAR),
    'dct:modified': dateTime(modified),
    'dct:provenance': {
      types: ['dct:ProvenanceStatement'],
      properties: { 'rdfs:label': localised(PROVENANCE) },
    },
    'dcat:contactPoint': { id: contactUrl(site) },
    'dcat:keyword': KEYWORDS.map((value) => ({ value, language: 'fr' })),
    'dcat:theme': THEMES.map(to),
  }
}

/** The page about a path, for people: by its extension, whatever the program accepts that checks the link. */
function page({ urlOf }: Site, path: string): Node {
  return { id: urlOf(`${path}.html`), types: ['foaf:Document'] }
}

/** Without an identifier: data.gouv.fr would download a period that has one. */
function period(first: number, last: number): Node {
  return {
    types: ['dct:PeriodOfTime'],
    properties: {
      'dcat:startDate': { value: `${first}-01-01`, datatype: 'xsd:date' },
      'dcat:endDate': { value: `${last}-12-31`, datatype: 'xsd:date' },
    },
  }
}

/** A polygon: portals make nothing of points, nor of the codes of places. */
function place({ west, south, east, north }: Territory): Node {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  const polygon = `POLYGON((${corners.map((corner) => corner.join(' ')).join(', ')}))`
  return {
    types: ['dct:Location'],
    properties: { 'dcat:bbox': { value: polygon, datatype: 'geo:wktLiteral' } },
  }
}

/** The rectangle around those of all editions. */
function around(editions: readonly ListedEdition[]): Territory | null {
  const known = editions.flatMap(({ territory }) => territory ?? [])
  if (known.length === 0) return null
  return {
    west: Math.min(...known.map(({ west }) => west)),
    south: Math.min(...known.map(({ south }) => south)),
    east: Math.max(...known.map(({ east }) => east)),
    north: Math.max(...known.map(({ north }) => north)),
  }
}
