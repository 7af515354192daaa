/** Writing the rows of a resource, and all that is looked up by them. */
import { createHash } from 'node:crypto'
import { getTableColumns, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Connection } from '../../db/connection.ts'
import type { ContentResource } from '../../src/resources/define.ts'
import { fold } from '../../src/resources/folded.ts'
import type { Position } from '../../src/resources/geometry.ts'
import { fieldsOfKind } from '../../src/resources/kinds.ts'
import { listValuesTable } from '../../src/resources/list-values.ts'
import { pointsTable } from '../../src/resources/points.ts'
import { searchIndex } from '../search-index.ts'
import type { RelatedTo } from '../search-texts.ts'
import type { StoredRow } from './row.ts'

export interface Writer {
  readonly resource: ContentResource
  /** How many rows were written: they are numbered from 1. */
  readonly written: () => number
  /** @param relatedTo finds what is searched with the record */
  write(row: StoredRow, relatedTo: RelatedTo): void
  /**
   * Ends the writing.
   * @returns a digest of all that was written
   */
  end(): string
}

export function writerOf(connection: Connection, resource: ContentResource): Writer {
  const { name, table, provenance } = resource
  const insertRow = insertInto(connection, table)
  const insertTraces = insertInto(connection, provenance)
  const insertListValue = insertInto(connection, listValuesTable)
  const insertPoint = insertInto(connection, pointsTable)
  const search = searchIndex(connection, resource)
  const columns = Object.keys(getTableColumns(table))
  const lists = fieldsOfKind(resource, 'list')
  const points = fieldsOfKind(resource, 'points')
  const digest = createHash('sha256')
  let last = { row: 0, id: '' }
  return {
    resource,
    written: () => last.row,
    write({ row, id, values, traces }, relatedTo) {
      if (id <= last.id) throw new Error(`${name}: ${id} comes before ${last.id}, which is written.`)
      last = { row, id }
      insertRow(values)
      insertTraces({ row, traces })
      for (const field of lists)
        for (const value of [values[field]].flat())
          insertListValue({ resource: name, field, value: fold(String(value)), row })
      // The kind of the field says what it holds.
      for (const field of points)
        for (const [longitude, latitude] of values[field] as readonly Position[])
          insertPoint({ resource: name, row, longitude, latitude })
      search.add(row, values, relatedTo)
      digest.update(`${JSON.stringify([...columns.map((column) => values[column]), traces])}\n`)
    },
    end() {
      search.end()
      return digest.digest('hex')
    },
  }
}

/** Inserts rows, each told by the values of its columns. */
function insertInto({ database }: Connection, table: SQLiteTable) {
  const placeholders = Object.keys(getTableColumns(table)).map((name) => [name, sql.placeholder(name)])
  const statement = database.insert(table).values(Object.fromEntries(placeholders)).prepare()
  return (values: Record<string, unknown>) => void statement.run(values)
}
