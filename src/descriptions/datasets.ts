/** The data as search engines of datasets read them: a schema.org DataCatalog, with a Dataset for each edition. */
import { PREFIXES } from '../rdf/prefixes.ts'
import { datasetUrl } from './catalogue/dataset.ts'
import {
  CATALOGUE_TITLE,
  datasetDescription,
  datasetTitle,
  fileTitle,
  KEYWORDS,
  SERIES_DESCRIPTION,
} from './catalogue/texts.ts'
import { CATALOGUE_PATH } from './catalogue.ts'
import type { EditionFile, Listed, ListedEdition, Territory } from './listed.ts'
import type { Publisher } from './publisher.ts'
import type { Site } from './site.ts'

export const DATASETS_PATH = '/datasets.jsonld'

export function datasets(site: Site, { editions, modified }: Listed): object {
  const { publisher, urlOf } = site
  return {
    '@context': { '@vocab': PREFIXES.schema },
    '@type': 'DataCatalog',
    '@id': urlOf(`${CATALOGUE_PATH}#schema-org`),
    name: CATALOGUE_TITLE.fr,
    description: SERIES_DESCRIPTION.fr,
    url: urlOf('/'),
    license: publisher.licence.url,
    creator: creator(publisher),
    dataset: editions.map((edition) => dataset(site, edition, modified)),
  }
}

function creator({ name, url, email }: Publisher) {
  return { '@type': 'GovernmentOrganization', '@id': url, name, url, email }
}

function dataset(site: Site, edition: ListedEdition, modified: Date) {
  const { publisher, urlOf } = site
  const { id, year, territory, files } = edition
  const url = datasetUrl(site, edition)
  return {
    '@type': 'Dataset',
    '@id': url,
    identifier: url,
    name: datasetTitle(edition).fr,
    description: datasetDescription(edition).fr,
    url: urlOf(`/v1/editions/${id}`),
    license: publisher.licence.url,
    creator: creator(publisher),
    inLanguage: 'fr',
    isAccessibleForFree: true,
    keywords: KEYWORDS,
    temporalCoverage: `${year}-01-01/${year}-12-31`,
    dateModified: modified.toISOString(),
    ...(territory && { spatialCoverage: place(territory) }),
    distribution: files.map((file) => download(site, edition, file)),
  }
}

function download({ urlOf }: Site, edition: ListedEdition, file: EditionFile) {
  const { path, mediaType, length, sha256 } = file
  return {
    '@type': 'DataDownload',
    name: fileTitle(file, edition).fr,
    contentUrl: urlOf(path),
    encodingFormat: mediaType,
    contentSize: `${length} B`,
    sha256,
  }
}

/** South-west, then north-east, each with its latitude first. */
function place({ west, south, east, north }: Territory) {
  return { '@type': 'Place', geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` } }
}
