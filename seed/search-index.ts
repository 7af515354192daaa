/** Filling the full-text search index of a resource. */
import type { Connection } from '../db/connection.ts'
import type { Resource } from '../src/resources/define.ts'
import { type RelatedTo, searchTexts } from './search-texts.ts'

type Row = Readonly<Record<string, unknown>> & { readonly row: number }

/** Indexes records by their row numbers. */
export function insertSearchTexts(
  { statement, execute }: Connection,
  resource: Resource,
  rows: Iterable<Row>,
  relatedTo: RelatedTo,
): void {
  const insert = statement(`insert into ${resource.name}_search (rowid, title, body) values (?, ?, ?)`)
  for (const row of rows) {
    const { title, body } = searchTexts(resource, row, relatedTo)
    insert(row.row, title, body)
  }
  // One segment instead of several: a search then reads the index in one piece.
  execute(`insert into ${resource.name}_search (${resource.name}_search) values ('optimize')`)
}
