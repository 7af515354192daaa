/** Projection: only some fields of a record; what `include` adds stays. */
import type { Include } from './include.ts'
import type { PublicRecord } from './records.ts'

export function project(
  record: PublicRecord,
  fields: readonly string[] | null,
  include: Include,
): PublicRecord {
  if (fields === null) return record
  const included = include.relations.map(({ relation }) => relation.name)
  const names = [
    ...fields,
    ...(include.provenance ? ['provenance'] : []),
    ...included,
    ...(include.excerpts ? ['excerpts'] : []),
  ]
  return Object.fromEntries(names.map((name) => [name, record[name]]))
}
