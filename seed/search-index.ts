/** Filling the full-text search index of a resource. */
import type { Connection } from '../db/connection.ts'
import type { Resource } from '../src/resources/define.ts'
import { type RelatedTo, searchTexts } from './search-texts.ts'

export interface SearchIndex {
  /** Indexes a record by the number of its row. */
  add(row: number, record: Readonly<Record<string, unknown>>, relatedTo: RelatedTo): void
  /** Ends the filling. */
  end(): void
}

export function searchIndex({ statement, execute }: Connection, resource: Resource): SearchIndex {
  const name = `${resource.name}_search`
  const insert = statement(`insert into ${name} (rowid, title, body) values (?, ?, ?)`)
  return {
    add(row, record, relatedTo) {
      const { title, body } = searchTexts(resource, record, relatedTo)
      insert(row, title, body)
    },
    // One segment instead of several: a search then reads the index in one piece.
    end: () => execute(`insert into ${name} (${name}) values ('optimize')`),
  }
}
