/** A funding purpose: one of the things that the money helps to pay for. */
import { Type } from '@sinclair/typebox'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { actionsTable } from './actions.ts'
import { codeOf, codes, defineResource, type Localised } from './define.ts'
import { editionsTable } from './editions.ts'
import { foldedColumns } from './folded.ts'
import { edition, Identifier, id, laureate } from './identity.ts'
import { indexes, key } from './keys.ts'
import { laureatesTable } from './laureates.ts'
import { provenanceTable } from './provenance.ts'

export const CATEGORIES = {
  equipment: { en: 'equipment', fr: 'équipement et matériel' },
  communication: { en: 'communication', fr: 'communication' },
  website: { en: 'website and digital tools', fr: 'site internet et outils numériques' },
  studies: { en: 'studies', fr: 'études' },
  engineering: { en: 'engineering', fr: 'ingénierie' },
  development: { en: 'development and partnerships', fr: 'développement et partenariats' },
  training: { en: 'training', fr: 'formation' },
  events: { en: 'events and workshops', fr: 'événements et ateliers' },
  staff: { en: 'staff', fr: 'personnel' },
  premises: { en: 'premises and works', fr: 'locaux et travaux' },
  transport: { en: 'transport', fr: 'transport' },
  operation: { en: 'running costs', fr: 'fonctionnement' },
  other: { en: 'other', fr: 'autre' },
} as const satisfies Record<string, Localised>

export type Category = keyof typeof CATEGORIES

export const fundingPurposesTable = sqliteTable(
  'funding_purposes',
  {
    ...key(),
    edition: text('edition')
      .notNull()
      .references(() => editionsTable.id),
    laureate: text('laureate')
      .notNull()
      .references(() => laureatesTable.id),
    action: text('action')
      .notNull()
      .references(() => actionsTable.id),
    statement: text('statement').notNull(),
    purpose: text('purpose').notNull(),
    category: text('category', { enum: codes(CATEGORIES) }).notNull(),
    among_others: integer('among_others', { mode: 'boolean' }).notNull(),
    ...foldedColumns('purpose'),
  },
  (table) =>
    indexes('funding_purposes', table, [
      'purpose_folded',
      'edition',
      'laureate',
      'action',
      'category',
      'among_others',
    ]),
)

export const fundingPurposesProvenance = provenanceTable('funding_purposes')

export const fundingPurposes = defineResource({
  name: 'funding_purposes',
  path: 'funding-purposes',
  singular: { en: 'funding purpose', fr: 'objet du financement' },
  title: { en: 'Funding purposes', fr: 'Objets du financement' },
  description: {
    en: 'What the money helps to pay for: each statement of the brochure, split into its purposes.',
    fr: 'Ce que le financement aide à payer : chaque phrase de la brochure, découpée en ses objets.',
  },
  label: ['purpose'],
  term: 'schema:MonetaryGrant',
  table: fundingPurposesTable,
  provenance: fundingPurposesProvenance,
  fields: {
    id: id('2023-assol-purpose-1'),
    edition,
    laureate,
    action: {
      schema: Identifier,
      title: { en: 'Action', fr: 'Action' },
      description: {
        en: 'The action concerned, by its identifier.',
        fr: 'L’action concernée, par son identifiant.',
      },
      example: '2023-assol-action',
      term: 'schema:fundedItem',
      references: 'actions',
    },
    statement: {
      prose: true,
      schema: Type.String({ minLength: 1 }),
      title: { en: 'Statement', fr: 'Phrase' },
      description: { en: 'The whole printed sentence.', fr: 'La phrase imprimée, entière.' },
      example: "PROGR'ESS participe entre autres, à l'acquisition du matériel de jardinage.",
      term: 'schema:description',
      language: 'fr',
    },
    purpose: {
      schema: Type.String({ minLength: 1 }),
      title: { en: 'Purpose', fr: 'Objet' },
      description: {
        en: 'The clause of the sentence that names this purpose.',
        fr: 'La partie de la phrase qui nomme cet objet.',
      },
      example: "l'acquisition du matériel de jardinage",
      term: 'schema:name',
      language: 'fr',
    },
    category: {
      facet: true,
      schema: codeOf(CATEGORIES),
      title: { en: 'Category', fr: 'Catégorie' },
      description: {
        en: 'What kind of purpose it is, from its words.',
        fr: 'De quel genre d’objet il s’agit, d’après ses mots.',
      },
      example: 'equipment',
      term: null,
      vocabulary: CATEGORIES,
    },
    among_others: {
      schema: Type.Boolean(),
      title: { en: 'Among others', fr: 'Entre autres' },
      description: {
        en: 'Whether the brochure says that the money helps to pay for other things as well.',
        fr: 'Si la brochure dit que le financement sert aussi à autre chose.',
      },
      example: true,
      term: null,
    },
  },
})
