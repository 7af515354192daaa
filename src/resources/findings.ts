/** A finding: something printed that looks wrong. The printed value stays published; the finding says so. */
import { Type } from '@sinclair/typebox'
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { codeOf, codes, defineResource, type Localised, nullable } from './define.ts'
import { editionsTable } from './editions.ts'
import { foldedColumns } from './folded.ts'
import { edition, Identifier, id, laureateOrNull, Name } from './identity.ts'
import { indexes, key } from './keys.ts'
import { laureatesTable } from './laureates.ts'
import { provenanceTable } from './provenance.ts'

export const RULES = {
  laureate_count: {
    en: 'the stated number of laureates is not the printed one',
    fr: 'le nombre de lauréats annoncé n’est pas celui des lauréats imprimés',
  },
  mailbox_domain: {
    en: 'the domain of a mailbox is nearly the organisation’s name or its site',
    fr: 'le domaine d’un courriel est presque le nom de la structure ou son site',
  },
  website_domain: {
    en: 'the domain of a site is nearly the organisation’s name',
    fr: 'le domaine d’un site est presque le nom de la structure',
  },
  missing_part: {
    en: 'a part of the contact is missing',
    fr: 'une partie du contact manque',
  },
  name_variant: {
    en: 'the presentation spells the name in another way',
    fr: 'la présentation écrit le nom autrement',
  },
  postal_code: {
    en: 'the postal code is not the commune’s',
    fr: 'le code postal n’est pas celui de la commune',
  },
  seat_outside: {
    en: 'the seat is outside the département',
    fr: 'le siège est hors du département',
  },
  shared_mailbox: {
    en: 'a mailbox is printed for two organisations',
    fr: 'un courriel est imprimé pour deux structures',
  },
  shared_telephone: {
    en: 'a telephone is printed for two organisations',
    fr: 'un téléphone est imprimé pour deux structures',
  },
  shared_website: {
    en: 'a site is printed for two organisations',
    fr: 'un site est imprimé pour deux structures',
  },
  typography: {
    en: 'a slip of typing or typesetting',
    fr: 'une faute de frappe ou de composition',
  },
  unknown_commune: {
    en: 'no commune is known by that name',
    fr: 'aucune commune n’est connue sous ce nom',
  },
} as const satisfies Record<string, Localised>

export type Rule = keyof typeof RULES

export const SEVERITIES = {
  error: { en: 'very likely wrong', fr: 'très probablement faux' },
  warning: { en: 'doubtful', fr: 'douteux' },
  info: { en: 'worth knowing', fr: 'bon à savoir' },
} as const satisfies Record<string, Localised>

export type Severity = keyof typeof SEVERITIES

export const findingsTable = sqliteTable(
  'findings',
  {
    ...key(),
    edition: text('edition')
      .notNull()
      .references(() => editionsTable.id),
    laureate: text('laureate').references(() => laureatesTable.id),
    resource: text('resource').notNull(),
    record: text('record').notNull(),
    field: text('field').notNull(),
    rule: text('rule', { enum: codes(RULES) }).notNull(),
    severity: text('severity', { enum: codes(SEVERITIES) }).notNull(),
    message: text('message').notNull(),
    value: text('value'),
    suggestion: text('suggestion'),
    brochure_lines: text('brochure_lines', { mode: 'json' }).$type<number[]>().notNull(),
    ...foldedColumns('value', 'suggestion'),
  },
  (table) =>
    indexes('findings', table, [
      'value_folded',
      'suggestion_folded',
      'edition',
      'laureate',
      'resource',
      'record',
      'field',
      'rule',
      'severity',
    ]),
)

export const findingsProvenance = provenanceTable('findings')

export const findings = defineResource({
  name: 'findings',
  path: 'findings',
  singular: { en: 'finding', fr: 'constat' },
  title: { en: 'Findings', fr: 'Constats' },
  description: {
    en: 'What looks wrong in the brochure, with the evidence and, where there is one, a suggested value.',
    fr: 'Ce qui semble faux dans la brochure, avec la preuve et, s’il y en a une, une valeur suggérée.',
  },
  label: ['message'],
  term: 'schema:Comment',
  table: findingsTable,
  provenance: findingsProvenance,
  fields: {
    id: id('2023-bicyclaide-contact-postal-code-postal-code'),
    edition,
    laureate: {
      ...laureateOrNull,
      description: {
        en: 'The laureate concerned, by its identifier; null where none is.',
        fr: 'Le lauréat concerné, par son identifiant ; null s’il n’y en a pas.',
      },
      example: '2023-bicyclaide',
    },
    resource: {
      facet: true,
      schema: Name,
      title: { en: 'Resource', fr: 'Ressource' },
      description: { en: 'The resource of the record concerned.', fr: 'La ressource de la fiche concernée.' },
      example: 'contacts',
      term: null,
    },
    record: {
      schema: Identifier,
      title: { en: 'Record', fr: 'Fiche' },
      description: {
        en: 'The record concerned, by its identifier.',
        fr: 'La fiche concernée, par son identifiant.',
      },
      example: '2023-bicyclaide-contact',
      term: 'schema:about',
      referencesBy: 'resource',
    },
    field: {
      namesFieldOf: 'resource',
      schema: Name,
      title: { en: 'Field', fr: 'Champ' },
      description: { en: 'The field concerned.', fr: 'Le champ concerné.' },
      example: 'postal_code',
      term: null,
    },
    rule: {
      facet: true,
      schema: codeOf(RULES),
      title: { en: 'Rule', fr: 'Règle' },
      description: { en: 'The rule that found it.', fr: 'La règle qui l’a trouvé.' },
      example: 'postal_code',
      term: null,
      vocabulary: RULES,
    },
    severity: {
      facet: true,
      schema: codeOf(SEVERITIES),
      title: { en: 'Severity', fr: 'Gravité' },
      description: { en: 'How likely it is to be wrong.', fr: 'À quel point c’est probablement faux.' },
      example: 'error',
      term: null,
      vocabulary: SEVERITIES,
    },
    message: {
      prose: true,
      personal: true,
      schema: Type.String({ minLength: 1 }),
      title: { en: 'Message', fr: 'Message' },
      description: { en: 'The finding in a sentence, in French.', fr: 'Le constat en une phrase.' },
      example: 'Le code postal 93400 n’est pas de Courbevoie, dont le code postal est 92400.',
      term: 'schema:text',
      language: 'fr',
    },
    value: {
      personal: true,
      schema: nullable(Type.String({ minLength: 1 })),
      title: { en: 'Value', fr: 'Valeur' },
      description: {
        en: 'The published value, or the part of it concerned; null where something is missing.',
        fr: 'La valeur publiée, ou la partie concernée ; null si quelque chose manque.',
      },
      example: '93400',
      term: null,
    },
    suggestion: {
      personal: true,
      schema: nullable(Type.String({ minLength: 1 })),
      title: { en: 'Suggestion', fr: 'Suggestion' },
      description: {
        en: 'The value it should probably be; null where none can be told.',
        fr: 'La valeur probable ; null si on ne peut la dire.',
      },
      example: '92400',
      term: null,
    },
    brochure_lines: {
      schema: Type.Array(Type.Integer({ minimum: 1 })),
      title: { en: 'Lines of the brochure', fr: 'Lignes de la brochure' },
      description: {
        en: 'The lines of the brochure that show it, counted from 1.',
        fr: 'Les lignes de la brochure qui le montrent, à partir de 1.',
      },
      example: [67],
      term: null,
    },
  },
})
