/**
 * Embedding: related records inside a record, with one statement per relation and level, however many records
 * there are, and within a bound on what an answer can hold.
 */
import type { Embedding, Relation } from '../resources/relations.ts'
import type { PublicRecord } from './records.ts'

/** What `include=` asks for. */
export interface Include {
  readonly relations: readonly Embedding[]
  readonly provenance: boolean
  /** Only of what a search finds. */
  readonly excerpts: boolean
}

export const NOTHING: Include = { relations: [], provenance: false, excerpts: false }

export const isNothing = ({ relations, provenance, excerpts }: Include) =>
  relations.length === 0 && !provenance && !excerpts

/** More records than these are not embedded in one answer, at all levels together. */
export const MOST_EMBEDDED = 10_000

/** Reads the first records, at most so many, that a relation leads to from these keys. */
export type ReadRelated = (
  relation: Relation,
  keys: readonly string[],
  most: number,
) => readonly PublicRecord[]

/** An answer would hold more embedded records than it can. */
export class TooManyEmbedded extends Error {
  constructor() {
    super(`More than ${MOST_EMBEDDED.toLocaleString('en')} records would be embedded.`)
  }
}

/**
 * Gives each record a key per relation: a list where it has many, else the one related record or null.
 * @throws TooManyEmbedded
 */
export function embed(
  records: readonly PublicRecord[],
  relations: readonly Embedding[],
  related: ReadRelated,
): PublicRecord[] {
  let left = MOST_EMBEDDED
  const filled = fill(records, relations, (relation, keys) => {
    const others = related(relation, keys, left + 1)
    left -= others.length
    if (left < 0) throw new TooManyEmbedded()
    return others
  })
  // A record that was read once may be embedded often.
  if (total(filled) > MOST_EMBEDDED) throw new TooManyEmbedded()
  return filled.map(({ record }) => record)
}

/** Gives each record a key per relation, as `embed` does, but however many that is: to be read, not to be shown. */
export function attach(
  records: readonly PublicRecord[],
  relations: readonly Relation[],
  related: ReadRelated,
): PublicRecord[] {
  const embeddings = relations.map((relation) => ({ relation, within: [] }))
  const filled = fill(records, embeddings, (relation, keys) =>
    related(relation, keys, Number.MAX_SAFE_INTEGER),
  )
  return filled.map(({ record }) => record)
}

/** A record, and how many are embedded in it, at all levels. */
interface Filled {
  readonly record: PublicRecord
  readonly embedded: number
}

const total = (filled: readonly Filled[]) => filled.reduce((sum, { embedded }) => sum + embedded, 0)

function fill(
  records: readonly PublicRecord[],
  embeddings: readonly Embedding[],
  read: (relation: Relation, keys: readonly string[]) => readonly PublicRecord[],
): Filled[] {
  // An export reads many thousands of records: none of them is copied for nothing.
  if (embeddings.length === 0) return records.map((record) => ({ record, embedded: 0 }))
  const related = embeddings.map(({ relation, within }) => {
    const keys = new Set(
      records.map((record) => record[relation.key]).filter((key) => typeof key === 'string'),
    )
    const others = fill(read(relation, [...keys]), within, read)
    return { relation, byKey: Map.groupBy(others, ({ record }) => record[relation.foreignKey]) }
  })
  return records.map((record) => {
    const found = related.map(({ relation, byKey }) => {
      return { relation, others: byKey.get(record[relation.key]) ?? [] }
    })
    const embedded = found.reduce((sum, { others }) => sum + others.length + total(others), 0)
    const values = found.map(({ relation: { name, many }, others }) => {
      const shown = others.map((other) => other.record)
      return [name, many ? shown : (shown[0] ?? null)]
    })
    return { record: { ...record, ...Object.fromEntries(values) }, embedded }
  })
}
