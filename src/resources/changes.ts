/** A change: what a revision of the data added, changed or removed, one field at a time. */
import { Type } from '@sinclair/typebox'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { codeOf, codes, defineResource, type Localised, nullable } from './define.ts'
import { edition, Identifier, id, Name, REVISION_EXAMPLE, RevisionIdentifier } from './identity.ts'
import { indexes, key } from './keys.ts'

export const CHANGE_KINDS = {
  added: { en: 'a record was added', fr: 'une fiche a été ajoutée' },
  changed: { en: 'a field of a record was changed', fr: 'un champ d’une fiche a changé' },
  removed: { en: 'a record was removed', fr: 'une fiche a été retirée' },
} as const satisfies Record<string, Localised>

export const changesTable = sqliteTable(
  'changes',
  {
    ...key(),
    revision: text('revision').notNull(),
    sequence: integer('sequence').notNull(),
    published_at: text('published_at').notNull(),
    kind: text('kind', { enum: codes(CHANGE_KINDS) }).notNull(),
    resource: text('resource').notNull(),
    record: text('record').notNull(),
    edition: text('edition').notNull(),
    field: text('field'),
    before: text('before'),
    after: text('after'),
  },
  (table) =>
    indexes('changes', table, [
      'revision',
      'sequence',
      'published_at',
      'kind',
      'resource',
      'record',
      'edition',
      'field',
    ]),
)

/** What `before` and `after` have in common. */
const VALUE = {
  en: 'as text: a list, a number or a boolean as JSON. Null where there is none, for a record as a whole, and for what is not kept: a telephone, a mailbox or what quotes one, the origin of values, a source text.',
  fr: 'sous forme de texte : en JSON si c’est une liste, un nombre ou un booléen. Null s’il n’y en a pas, pour une fiche entière, et pour ce qui n’est pas conservé : un téléphone, un courriel ou ce qui le cite, l’origine des valeurs, un texte source.',
}

export const changes = defineResource({
  name: 'changes',
  path: 'changes',
  singular: { en: 'change', fr: 'changement' },
  title: { en: 'Changes', fr: 'Changements' },
  description: {
    en: 'What each revision of the data added, changed or removed, field by field, in the order of publishing.',
    fr: 'Ce que chaque révision des données a ajouté, changé ou retiré, champ par champ, dans l’ordre de publication.',
  },
  label: ['kind', 'record'],
  term: 'schema:UpdateAction',
  feed: { date: 'published_at', order: 'sequence', title: ['kind', 'resource', 'record', 'field'] },
  table: changesTable,
  provenance: null,
  fields: {
    id: id('20261124t000000z-actions-2023-assol-action'),
    revision: {
      schema: RevisionIdentifier,
      title: { en: 'Revision', fr: 'Révision' },
      description: {
        en: 'The revision that brought the change, by its identifier.',
        fr: 'La révision qui a apporté le changement, par son identifiant.',
      },
      example: REVISION_EXAMPLE,
      term: null,
    },
    sequence: {
      schema: Type.Integer({ minimum: 1 }),
      title: { en: 'Sequence number', fr: 'Numéro d’ordre' },
      description: {
        en: 'The number of the change, from 1, over all revisions: what came after the last one known is `sequence__gt=`.',
        fr: 'Le numéro du changement, à partir de 1, toutes révisions confondues : la suite du dernier connu est `sequence__gt=`.',
      },
      example: 1,
      term: null,
    },
    published_at: {
      schema: Type.String({ format: 'date-time' }),
      title: { en: 'Time of publication', fr: 'Date de publication' },
      description: {
        en: 'When the revision was published, in UTC; each is published later than the one before it.',
        fr: 'La date et l’heure (UTC) de publication de la révision, postérieures à celles de la précédente.',
      },
      example: '2026-11-24T00:00:00Z',
      term: 'schema:endTime',
    },
    kind: {
      facet: true,
      schema: codeOf(CHANGE_KINDS),
      title: { en: 'Kind of change', fr: 'Type de changement' },
      description: { en: 'What happened.', fr: 'Ce qui s’est passé.' },
      example: 'added',
      term: null,
      vocabulary: CHANGE_KINDS,
    },
    resource: {
      facet: true,
      schema: Name,
      title: { en: 'Resource', fr: 'Ressource' },
      description: { en: 'The resource of the record concerned.', fr: 'La ressource de la fiche concernée.' },
      example: 'actions',
      term: null,
    },
    record: {
      schema: Identifier,
      title: { en: 'Record', fr: 'Fiche' },
      description: {
        en: 'The record concerned, by its identifier; one that was removed is there no more.',
        fr: 'La fiche concernée, par son identifiant ; retirée, elle n’existe plus.',
      },
      example: '2023-assol-action',
      term: 'schema:object',
      referencesBy: 'resource',
    },
    edition: {
      facet: true,
      // No reference: the history outlives what it tells of.
      schema: Identifier,
      title: edition.title,
      description: {
        en: 'The edition of the record, by its identifier (the year).',
        fr: 'L’édition de la fiche, par son identifiant (l’année).',
      },
      example: '2023',
      term: 'progress:edition_identifier',
    },
    field: {
      namesFieldOf: 'resource',
      schema: nullable(Name),
      title: { en: 'Field', fr: 'Champ' },
      description: {
        en: 'The field that changed; `provenance` where the origin of values did, `brochure` and `curation` where the sources of an edition did. Null for a record as a whole.',
        fr: 'Le champ changé ; `provenance` si c’est l’origine des valeurs, `brochure` et `curation` si ce sont les sources d’une édition. Null pour une fiche entière.',
      },
      example: null,
      term: null,
    },
    before: {
      prose: true,
      schema: nullable(Type.String({ minLength: 1 })),
      title: { en: 'Before', fr: 'Avant' },
      description: { en: `The value before, ${VALUE.en}`, fr: `La valeur d’avant, ${VALUE.fr}` },
      example: null,
      term: null,
    },
    after: {
      prose: true,
      schema: nullable(Type.String({ minLength: 1 })),
      title: { en: 'After', fr: 'Après' },
      description: { en: `The value since, ${VALUE.en}`, fr: `La valeur depuis, ${VALUE.fr}` },
      example: null,
      term: null,
    },
  },
})
