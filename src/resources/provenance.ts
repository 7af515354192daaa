/** Where each field of a record comes from. Stored with the record, shown on `include=provenance`. */
import { type Static, Type } from '@sinclair/typebox'
import { text } from 'drizzle-orm/sqlite-core'
import { codeOf, type Localised, nullable } from './define.ts'

export const METHODS = {
  extracted: { en: 'copied from the brochure', fr: 'recopié de la brochure' },
  normalised: { en: 'copied, its form normalised', fr: 'recopié, sa forme normalisée' },
  derived: { en: 'deduced from the brochure', fr: 'déduit de la brochure' },
  enriched: { en: 'added from another source', fr: 'ajouté depuis une autre source' },
  corrected: { en: 'corrected by the publisher', fr: 'corrigé par l’éditeur' },
} as const satisfies Record<string, Localised>

export type Method = keyof typeof METHODS

/** How one value came about; `method` is null for a value that is absent, and `reason` then says why. */
export const Trace = Type.Object(
  {
    /** The lines of the brochure it was read from, counted from 1, ascending; empty if none. */
    lines: Type.Array(Type.Integer({ minimum: 1 })),
    method: nullable(codeOf(METHODS)),
    /** The source of an enriched or corrected value. */
    source: nullable(Type.String()),
    /** The text as printed, where the published value differs. */
    printed: nullable(Type.String()),
    /** Why the value is what it is, or why it is null. */
    reason: nullable(Type.String()),
  },
  { additionalProperties: false },
)
export type Trace = Static<typeof Trace>

/** A trace per public field. */
export type Provenance = Readonly<Record<string, Trace>>

/** The column in which every resource's table keeps it. */
export const provenance = () => text('provenance', { mode: 'json' }).$type<Provenance>().notNull()
