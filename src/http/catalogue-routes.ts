/** The routes of documents by which portals, search engines and tools find the data. */
import { CATALOGUE_PATH, catalogue } from '../descriptions/catalogue.ts'
import { CSVW_PATH, csvw } from '../descriptions/csvw.ts'
import { DATA_PACKAGE_PATH, dataPackage } from '../descriptions/data-package.ts'
import { DATASETS_PATH, datasets } from '../descriptions/datasets.ts'
import type { Listed } from '../descriptions/listed.ts'
import { pascalCase } from '../descriptions/schemas.ts'
import type { Site } from '../descriptions/site.ts'
import { tableSchema, tableSchemaPath } from '../descriptions/table-schema.ts'
import { JSON_LD } from '../rdf/formats.ts'
import { RESOURCES } from '../resources/index.ts'
import { type Document, documentRoute } from './document-route.ts'
import { graphRoute } from './graph-route.ts'
import { listing } from './listing.ts'
import type { Question, Route } from './route.ts'

const siteOf = ({ links, publisher }: Question): Site => ({ publisher, urlOf: links.to })

const catalogueRoute = graphRoute(
  {
    path: CATALOGUE_PATH,
    id: 'getCatalogue',
    summary: {
      en: 'The catalogue, for portals (DCAT-AP 3)',
      fr: 'Le catalogue, pour les portails (DCAT-AP 3)',
    },
    description: {
      en: `A dataset for each edition, with its files, their lengths and digests. Each form has an address to give to a portal: ${addresses()}.`,
      fr: `Un jeu de données par édition, avec ses fichiers, leurs longueurs et leurs empreintes. Chaque forme a une adresse à donner à un portail : ${addresses()}.`,
    },
    dated: true,
  },
  async (question) => catalogue(siteOf(question), await listing(question)),
)

function addresses(): string {
  return ['jsonld', 'ttl', 'rdf'].map((extension) => `\`${CATALOGUE_PATH}.${extension}\``).join(', ')
}

const JSON_OBJECT = { contentType: 'application/json; charset=utf-8', schema: { type: 'object' } }

const LISTINGS: readonly (Document & { content(site: Site, listed: Listed): object })[] = [
  {
    path: DATA_PACKAGE_PATH,
    id: 'getDataPackage',
    summary: { en: 'The CSV files as a Data Package', fr: 'Les fichiers CSV en Data Package' },
    description: {
      en: 'The CSV files of every edition, with the type of each column and the keys that lead from one to another (Data Package, version 2).',
      fr: 'Les fichiers CSV de chaque édition, avec le type de chaque colonne et les clés qui mènent de l’un à l’autre (Data Package, version 2).',
    },
    mediaType: 'application/json',
    ...JSON_OBJECT,
    example: { name: 'progress-ess', resources: [] },
    content: dataPackage,
  },
  {
    path: CSVW_PATH,
    id: 'getTableMetadata',
    summary: { en: 'What the columns of the CSV files hold', fr: 'Ce que contiennent les colonnes des CSV' },
    description: {
      en: 'Metadata of the CSV files of every edition (CSV on the Web).',
      fr: 'Les métadonnées des fichiers CSV de chaque édition (CSV on the Web).',
    },
    mediaType: 'application/csvm+json',
    contentType: 'application/csvm+json; charset=utf-8',
    schema: { type: 'object' },
    content: csvw,
  },
  {
    path: DATASETS_PATH,
    id: 'getDatasets',
    summary: {
      en: 'The datasets, for search engines',
      fr: 'Les jeux de données, pour les moteurs de recherche',
    },
    description: {
      en: 'The editions as datasets of schema.org, for search engines of datasets.',
      fr: 'Les éditions en jeux de données de schema.org, pour les moteurs de recherche de données.',
    },
    mediaType: JSON_LD.mediaType,
    contentType: JSON_LD.contentType,
    schema: JSON_LD.schema,
    content: datasets,
  },
]

const listingRoutes = LISTINGS.map((document) =>
  documentRoute({ ...document, dated: true }, async (question) =>
    JSON.stringify(document.content(siteOf(question), await listing(question)), null, 2),
  ),
)

const tableSchemaRoutes = RESOURCES.map((resource) => {
  const { title } = resource
  const schema = tableSchema(resource, ({ path }) => path)
  const document: Document = {
    path: tableSchemaPath(resource),
    id: `getTableSchemaOf${pascalCase(title.en)}`,
    summary: {
      en: `The columns of ${title.en.toLowerCase()} (Table Schema)`,
      fr: `${title.fr} : les colonnes (Table Schema)`,
    },
    mediaType: 'application/json',
    ...JSON_OBJECT,
    example: { fields: [{ name: 'id', type: 'string' }], primaryKey: schema.primaryKey },
  }
  return documentRoute(document, () => JSON.stringify(schema, null, 2))
})

export const catalogueRoutes: readonly Route[] = [catalogueRoute, ...listingRoutes, ...tableSchemaRoutes]
