/**
 * Where each field of a record comes from; shown on `include=provenance`. It takes more room than the record, and
 * few ask for it: it has a table of its own.
 */
import { type Static, Type } from '@sinclair/typebox'
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { codeOf, type Field, type Localised, nullable } from './define.ts'

export const METHODS = {
  extracted: { en: 'copied from the brochure', fr: 'recopié de la brochure' },
  normalised: { en: 'copied, its form normalised', fr: 'recopié, sa forme normalisée' },
  derived: { en: 'deduced from the brochure', fr: 'déduit de la brochure' },
  enriched: { en: 'added from another source', fr: 'ajouté depuis une autre source' },
  corrected: { en: 'corrected by the publisher', fr: 'corrigé par l’éditeur' },
  withheld: { en: 'withheld, in whole or in part', fr: 'retiré, en tout ou en partie' },
} as const satisfies Record<string, Localised>

export type Method = keyof typeof METHODS

const Text = nullable(Type.String())

/** What is said of how a value came about. */
export const TRACE_FIELDS = {
  lines: {
    schema: Type.Array(Type.Integer({ minimum: 1 })),
    title: { en: 'Lines', fr: 'Lignes' },
    description: {
      en: 'The lines of the brochure it was read from, ascending, counted from 1; empty if none.',
      fr: 'Les lignes de la brochure dont il vient, croissantes, à partir de 1 ; vide s’il n’y en a pas.',
    },
    example: [41],
    term: null,
  },
  method: {
    schema: nullable(codeOf(METHODS)),
    title: { en: 'Method', fr: 'Méthode' },
    description: {
      en: 'How the value came about, or that it was withheld; null if there never was one.',
      fr: 'Comment la valeur a été obtenue, ou si elle a été retirée ; null s’il n’y en a jamais eu.',
    },
    example: 'normalised',
    term: null,
    vocabulary: METHODS,
  },
  source: {
    schema: Text,
    title: { en: 'Source', fr: 'Source' },
    description: {
      en: 'The source of an enriched or corrected value.',
      fr: 'La source d’une valeur ajoutée ou corrigée.',
    },
    example: null,
    term: null,
  },
  printed: {
    schema: Text,
    title: { en: 'Printed text', fr: 'Texte imprimé' },
    description: {
      en: 'The text as printed, where the published value differs.',
      fr: 'Le texte imprimé, si la valeur publiée en diffère.',
    },
    example: '92 000',
    term: null,
  },
  reason: {
    schema: Text,
    title: { en: 'Reason', fr: 'Raison' },
    description: {
      en: 'Why the value is what it is, or why there is none.',
      fr: 'Pourquoi cette valeur, ou pourquoi il n’y en a pas.',
    },
    example: null,
    term: null,
    language: 'fr',
  },
} as const satisfies Record<string, Field>

const { lines, method, source, printed, reason } = TRACE_FIELDS

/**
 * How one value came about; `method` is null for a value that is absent, and `withheld` for one that was printed but
 * is not published: `reason` then says why.
 */
export const Trace = Type.Object(
  {
    lines: lines.schema,
    method: method.schema,
    source: source.schema,
    printed: printed.schema,
    reason: reason.schema,
  },
  { additionalProperties: false },
)
export type Trace = Static<typeof Trace>

/** A trace per public field. */
export type Provenance = Readonly<Record<string, Trace>>

/** Different traces, each with the fields that it is of, most of which share theirs; without what is null. */
export type StoredTraces = readonly ({ readonly fields: readonly string[] } & Partial<Trace>)[]

/** The table of the traces of a resource's records. */
export const provenanceTable = <N extends string>(resource: N) =>
  sqliteTable(`${resource}_provenance`, {
    /** The row of the record, in the resource's table. */
    row: integer('row').primaryKey(),
    traces: text('traces', { mode: 'json' }).$type<StoredTraces>().notNull(),
  })

/** Each trace once, in the order of the fields. */
export function storedTraces(provenance: Provenance): StoredTraces {
  const groups = Map.groupBy(Object.entries(provenance), ([, trace]) => JSON.stringify(said(trace)))
  return [...groups].map(([trace, fields]) => ({
    fields: fields.map(([name]) => name),
    ...JSON.parse(trace),
  }))
}

/** What a trace says: all that is not null. */
function said(trace: Trace): Partial<Trace> {
  return Object.fromEntries(Object.entries(trace).filter(([, value]) => value !== null))
}

const SILENT = { lines: [], method: null, source: null, printed: null, reason: null }

/** The trace of each of these fields. */
export function provenanceOf(fields: readonly string[], stored: StoredTraces): Provenance {
  const traces = new Map(
    stored.flatMap(({ fields: own, ...trace }) => own.map((name) => [name, { ...SILENT, ...trace }])),
  )
  // Every public field has one.
  return Object.fromEntries(fields.map((name) => [name, traces.get(name) as Trace]))
}
