/** Metadata of the CSV files (CSV on the Web): what each column holds, and which columns lead to which. */
import { csv } from '../representations/csv.ts'
import { LIST_SEPARATOR } from '../representations/tabular/lists.ts'
import type { Field, Resource } from '../resources/define.ts'
import { type Kind, kindOf } from '../resources/kinds.ts'
import { relationsOf } from '../resources/relations.ts'
import type { EditionFile, Listed, ListedEdition } from './listed.ts'
import type { Site } from './site.ts'
import { isInteger, isList, isRequired } from './table-schema.ts'

export const CSVW_PATH = '/csvw.json'

export function csvw({ publisher, urlOf }: Site, { editions, modified }: Listed): object {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'fr' }],
    '@id': urlOf(CSVW_PATH),
    'dc:license': { '@id': publisher.licence.url },
    'dc:publisher': { 'schema:name': publisher.name, 'schema:url': { '@id': publisher.url } },
    'dc:modified': { '@value': modified.toISOString(), '@type': 'xsd:dateTime' },
    tables: editions.flatMap((edition) => tablesOf(edition, urlOf)),
  }
}

function tablesOf({ year, files }: ListedEdition, urlOf: Site['urlOf']) {
  const tables = files.filter(({ form }) => form === csv)
  const urls = new Map(tables.map(({ resource, path }) => [resource, urlOf(path)]))
  return tables.map(({ resource, path }: EditionFile) => ({
    url: urlOf(path),
    'dc:title': `${resource.title.fr} ${year}`,
    'dc:description': resource.description.fr,
    dialect: { header: true, encoding: 'utf-8' },
    tableSchema: {
      columns: Object.entries(resource.fields).map(([name, field]) => column(name, field)),
      primaryKey: 'id',
      foreignKeys: foreignKeysOf(resource, urls),
    },
  }))
}

function foreignKeysOf(resource: Resource, urls: ReadonlyMap<Resource, string>) {
  return relationsOf(resource)
    .filter(({ many }) => !many)
    .map(({ resource: parent, key, foreignKey }) => {
      const reference = { resource: urls.get(parent), columnReference: foreignKey }
      return { columnReference: key, reference }
    })
}

const DATATYPES: Readonly<Record<Exclude<Kind, 'number'>, string>> = {
  code: 'string',
  text: 'string',
  prose: 'string',
  boolean: 'boolean',
  'date-time': 'dateTime',
  list: 'string',
  points: 'string',
}

function column(name: string, field: Field) {
  const kind = kindOf(field)
  const number = isInteger(field) ? 'integer' : 'double'
  return {
    name,
    titles: name,
    'dc:title': field.title.fr,
    'dc:description': field.description.fr,
    datatype: kind === 'number' ? number : DATATYPES[kind],
    ...(isList(field) && { separator: LIST_SEPARATOR }),
    ...(isRequired(field) && { required: true }),
  }
}
