/** An edition of the call for projects: what the head of its brochure says. */
import { Type } from '@sinclair/typebox'
import { blob, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { defineResource, type Localised, nullable } from './define.ts'
import { foldedColumns } from './folded.ts'
import { id } from './identity.ts'
import { indexes, key } from './keys.ts'
import { provenanceTable } from './provenance.ts'

/** The sides of the rectangle around the territory. */
export const BOUNDS = ['west', 'south', 'east', 'north'] as const

export const editionsTable = sqliteTable(
  'editions',
  {
    ...key(),
    year: integer('year').notNull(),
    title: text('title').notNull(),
    programme: text('programme').notNull(),
    ordinal: integer('ordinal'),
    theme: text('theme'),
    introduction: text('introduction').notNull(),
    eligibility: text('eligibility'),
    budget_eur: integer('budget_eur'),
    laureates_stated: integer('laureates_stated'),
    funder: text('funder').notNull(),
    department_code: text('department_code'),
    west: real('west'),
    south: real('south'),
    east: real('east'),
    north: real('north'),
    ...foldedColumns('title', 'programme', 'funder'),
    /** The brochure byte for byte, and the curation it was read with: the edition can be rebuilt from them. */
    brochure: blob('brochure', { mode: 'buffer' }).notNull(),
    curation: blob('curation', { mode: 'buffer' }),
  },
  (table) =>
    indexes('editions', table, [
      'title_folded',
      'programme_folded',
      'funder_folded',
      'year',
      'ordinal',
      'budget_eur',
      'laureates_stated',
      'department_code',
      ...BOUNDS,
    ]),
)

export const editionsProvenance = provenanceTable('editions')

export const editions = defineResource({
  name: 'editions',
  path: 'editions',
  singular: { en: 'edition', fr: 'édition' },
  title: { en: 'Editions', fr: 'Éditions' },
  description: {
    en: 'The editions of the call for projects: programme, theme, budget, and who could apply.',
    fr: 'Les éditions de l’appel à projets : programme, thème, budget, et qui pouvait candidater.',
  },
  label: ['programme', 'year'],
  term: 'schema:MonetaryGrant',
  table: editionsTable,
  provenance: editionsProvenance,
  fields: {
    id: id('2023'),
    year: {
      schema: Type.Integer({ minimum: 1900, maximum: 9999 }),
      title: { en: 'Year', fr: 'Année' },
      description: { en: 'The year printed under the title.', fr: 'L’année imprimée sous le titre.' },
      example: 2023,
      term: null,
      datatype: 'xsd:gYear',
      dates: true,
    },
    title: {
      schema: Type.String({ minLength: 1 }),
      title: { en: 'Title', fr: 'Titre' },
      description: {
        en: 'The title of the brochure, as printed.',
        fr: 'Le titre de la brochure, tel qu’imprimé.',
      },
      example: "LES LAUREATS DE L'APPEL À PROJETS PROGR'ESS",
      term: 'schema:subjectOf/schema:headline',
      language: 'fr',
    },
    programme: {
      schema: Type.String({ minLength: 1 }),
      title: { en: 'Programme', fr: 'Programme' },
      description: { en: 'The name of the call for projects.', fr: 'Le nom de l’appel à projets.' },
      example: "PROGR'ESS",
      term: 'schema:name',
    },
    ordinal: {
      schema: nullable(Type.Integer({ minimum: 1 })),
      title: { en: 'Ordinal', fr: 'Rang' },
      description: {
        en: 'Which edition it is, counted from 1, where the brochure says so.',
        fr: 'Le rang de l’édition, à partir de 1, si la brochure le dit.',
      },
      example: 1,
      term: null,
    },
    theme: {
      prose: true,
      schema: nullable(Type.String({ minLength: 1 })),
      title: { en: 'Theme', fr: 'Thème' },
      description: {
        en: 'The theme around which the edition is organised.',
        fr: 'Le thème autour duquel l’édition est articulée.',
      },
      example: "l'amélioration de la vie quotidienne des Alto-séquanais",
      term: null,
      language: 'fr',
    },
    introduction: {
      prose: true,
      schema: Type.String({ minLength: 1 }),
      title: { en: 'Introduction', fr: 'Introduction' },
      description: {
        en: 'The introduction, whole; paragraphs are separated by an empty line.',
        fr: 'L’introduction entière ; une ligne vide sépare les paragraphes.',
      },
      example:
        "Le Département encourage le développement de l'économie sociale et solidaire sur son territoire…",
      term: 'schema:description',
      language: 'fr',
    },
    eligibility: {
      prose: true,
      schema: nullable(Type.String({ minLength: 1 })),
      title: { en: 'Eligibility', fr: 'Éligibilité' },
      description: {
        en: 'Who may apply, in the brochure’s words.',
        fr: 'Qui peut candidater, selon la brochure.',
      },
      example:
        'structures associatives qui souhaitent développer leur projet sur le territoire des Hauts-de-Seine',
      term: null,
      language: 'fr',
    },
    budget_eur: {
      schema: nullable(Type.Integer({ minimum: 0 })),
      title: { en: 'Budget (€)', fr: 'Budget (€)' },
      description: {
        en: 'The total budget of the programme, in euros. The brochure gives no amount per laureate.',
        fr: 'Le budget total du programme, en euros. La brochure ne donne pas de montant par lauréat.',
      },
      example: 100000,
      term: 'schema:amount/schema:value',
    },
    laureates_stated: {
      schema: nullable(Type.Integer({ minimum: 0 })),
      title: { en: 'Stated number of laureates', fr: 'Nombre de lauréats annoncé' },
      description: {
        en: 'The number of laureates that the introduction states.',
        fr: 'Le nombre de lauréats qu’annonce l’introduction.',
      },
      example: 13,
      term: null,
    },
    funder: {
      schema: Type.String({ minLength: 1 }),
      title: { en: 'Funder', fr: 'Financeur' },
      description: {
        en: 'The authority that funds the actions.',
        fr: 'La collectivité qui finance les actions.',
      },
      example: 'Département des Hauts-de-Seine',
      term: 'schema:funder/schema:name',
    },
    department_code: {
      schema: nullable(Type.String({ pattern: '^(\\d{2,3}|2[AB])$' })),
      title: { en: 'Département code', fr: 'Code du département' },
      description: {
        en: 'The INSEE code of the funding département.',
        fr: 'Le code INSEE du département financeur.',
      },
      example: '92',
      term: 'schema:funder/progress:department_code',
    },
    west: bound(
      180,
      2.15652,
      { en: 'Western', fr: 'Ouest' },
      { en: 'least longitude', fr: 'plus petite longitude' },
    ),
    south: bound(
      90,
      48.75329,
      { en: 'Southern', fr: 'Sud' },
      { en: 'least latitude', fr: 'plus petite latitude' },
    ),
    east: bound(
      180,
      2.31781,
      { en: 'Eastern', fr: 'Est' },
      { en: 'greatest longitude', fr: 'plus grande longitude' },
    ),
    north: bound(
      90,
      48.93935,
      { en: 'Northern', fr: 'Nord' },
      { en: 'greatest latitude', fr: 'plus grande latitude' },
    ),
  },
})

/** The bound of the territory on one side. */
function bound(most: number, example: number, side: Localised, extreme: Localised) {
  return {
    schema: nullable(Type.Number({ minimum: -most, maximum: most })),
    title: { en: `${side.en} bound`, fr: `Limite ${side.fr.toLowerCase()}` },
    description: {
      en: `The ${extreme.en} of the communes of the département, by their centres, in degrees (WGS 84).`,
      fr: `La ${extreme.fr} des communes du département, d’après leurs centres, en degrés (WGS 84).`,
    },
    example,
    term: null,
  }
}
