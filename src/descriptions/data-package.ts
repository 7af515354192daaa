/** The Data Package (version 2): the CSV files of every edition, with their columns and how they hang together. */
import { csv } from '../representations/csv.ts'
import type { Resource } from '../resources/define.ts'
import { CATALOGUE_TITLE, KEYWORDS, PROVENANCE, SERIES_DESCRIPTION } from './catalogue/texts.ts'
import type { EditionFile, Listed, ListedEdition } from './listed.ts'
import type { Site } from './site.ts'
import { tableSchema } from './table-schema.ts'

export const DATA_PACKAGE_PATH = '/datapackage.json'

export function dataPackage(site: Site, { editions, modified }: Listed): object {
  const { name, url, email, licence } = site.publisher
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'progress-ess',
    id: site.urlOf(DATA_PACKAGE_PATH),
    title: CATALOGUE_TITLE.fr,
    description: `${SERIES_DESCRIPTION.fr} ${PROVENANCE.fr}`,
    homepage: site.urlOf('/'),
    created: modified.toISOString(),
    licenses: [{ title: licence.name, path: licence.url }],
    contributors: [{ title: name, path: url, email, roles: ['publisher'] }],
    keywords: KEYWORDS,
    resources: editions.flatMap((edition) =>
      edition.files.filter(({ form }) => form === csv).map((file) => table(site, edition, file)),
    ),
  }
}

function table({ urlOf }: Site, { id, year }: ListedEdition, file: EditionFile) {
  const { resource, form, path, mediaType, length, sha256 } = file
  const nameOf = (other: Resource) => `${other.path}-${id}`
  return {
    name: nameOf(resource),
    type: 'table',
    path: urlOf(path),
    title: `${resource.title.fr} ${year}`,
    description: resource.description.fr,
    format: form.extension,
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes: length,
    hash: `sha256:${sha256}`,
    schema: tableSchema(resource, nameOf),
  }
}
