/** Embedding: related records inside a record, with one statement per relation however many records there are. */
import type { Resource } from '../resources/define.ts'
import type { Relation } from '../resources/relations.ts'
import type { PublicRecord, Statements } from './statements.ts'

/** What `include=` asks for. */
export interface Include {
  readonly relations: readonly Relation[]
  readonly provenance: boolean
}

export const NOTHING: Include = { relations: [], provenance: false }

/**
 * Gives each record a key per relation: a list where it has many, else the one related record or null.
 * @param statementsOf where the records of another resource are read from
 */
export function embed(
  records: readonly PublicRecord[],
  include: Include,
  statementsOf: (resource: Resource) => Statements,
): PublicRecord[] {
  const related = include.relations.map((relation) => {
    const keys = [...new Set(records.map((record) => record[relation.key]))].filter(
      (key) => typeof key === 'string',
    )
    const others = statementsOf(relation.resource).byKeys(relation.foreignKey, keys)
    return { relation, byKey: Map.groupBy(others, (other) => other[relation.foreignKey]) }
  })
  return records.map((record) => {
    const found = related.map(({ relation, byKey }) => {
      const others = byKey.get(record[relation.key]) ?? []
      return [relation.name, relation.many ? others : (others[0] ?? null)]
    })
    return { ...record, ...Object.fromEntries(found) }
  })
}
