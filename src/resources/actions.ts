/** An action: what a laureate does with the département's support. */
import { Type } from '@sinclair/typebox'
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { defineResource } from './define.ts'
import { editionsTable } from './editions.ts'
import { foldedColumns } from './folded.ts'
import { edition, InseeCode, id, laureate } from './identity.ts'
import { indexes, key } from './keys.ts'
import { laureatesTable } from './laureates.ts'
import { provenanceTable } from './provenance.ts'

export const actionsTable = sqliteTable(
  'actions',
  {
    ...key(),
    edition: text('edition')
      .notNull()
      .references(() => editionsTable.id),
    laureate: text('laureate')
      .notNull()
      .references(() => laureatesTable.id),
    title: text('title').notNull(),
    description: text('description').notNull(),
    communes: text('communes', { mode: 'json' }).$type<string[]>().notNull(),
    commune_names: text('commune_names', { mode: 'json' }).$type<string[]>().notNull(),
    coordinates: text('coordinates', { mode: 'json' }).$type<[number, number][]>().notNull(),
    ...foldedColumns('title'),
  },
  (table) => indexes('actions', table, ['title_folded', 'edition', 'laureate']),
)

export const actionsProvenance = provenanceTable('actions')

export const actions = defineResource({
  name: 'actions',
  path: 'actions',
  singular: { en: 'action', fr: 'action' },
  title: { en: 'Actions', fr: 'Actions' },
  description: {
    en: 'The actions that the département funds: title, description, and the communes they name.',
    fr: 'Les actions financées par le département : titre, description, et communes nommées.',
  },
  label: ['title'],
  parts: ['funding_purposes'],
  term: 'schema:Project',
  table: actionsTable,
  provenance: actionsProvenance,
  fields: {
    id: id('2023-assol-action'),
    edition: { ...edition, term: 'schema:funding' },
    laureate: { ...laureate, term: 'schema:parentOrganization' },
    title: {
      schema: Type.String({ minLength: 1 }),
      title: { en: 'Title', fr: 'Titre' },
      description: { en: 'The title of the action.', fr: 'Le titre de l’action.' },
      example: "Du jardin à l'assiette",
      term: 'schema:name',
      language: 'fr',
    },
    description: {
      prose: true,
      schema: Type.String({ minLength: 1 }),
      title: { en: 'Description', fr: 'Description' },
      description: { en: 'What the action consists of.', fr: 'En quoi consiste l’action.' },
      example: 'ASSOL a co-construit ce projet avec une dizaine de personnes sans domicile fixe…',
      term: 'schema:description',
      language: 'fr',
    },
    communes: {
      schema: Type.Array(InseeCode),
      title: { en: 'Communes', fr: 'Communes' },
      description: {
        en: 'INSEE codes of the communes of the département that the action or the presentation names.',
        fr: 'Codes INSEE des communes du département que nomment l’action ou la présentation.',
      },
      example: ['92050'],
      term: 'schema:areaServed/schema:identifier',
    },
    commune_names: {
      facet: true,
      schema: Type.Array(Type.String({ minLength: 1 })),
      title: { en: 'Names of the communes', fr: 'Noms des communes' },
      description: {
        en: 'The official names of those communes, in the same order.',
        fr: 'Les noms officiels de ces communes, dans le même ordre.',
      },
      example: ['Nanterre'],
      term: 'schema:areaServed/schema:name',
    },
    coordinates: {
      schema: Type.Array(Type.Array(Type.Number(), { minItems: 2, maxItems: 2 })),
      title: { en: 'Centres of the communes', fr: 'Centres des communes' },
      description: {
        en: 'The centres of those communes, as far as GeoNames knows them, in the same order: longitude and latitude in decimal degrees (WGS 84).',
        fr: 'Les centres de ces communes, pour autant que GeoNames les connaît, dans le même ordre : longitude et latitude en degrés décimaux (WGS 84).',
      },
      example: [[2.20675, 48.89198]],
      term: null,
      ordered: true,
    },
  },
})
