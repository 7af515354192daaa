/** Reading the records of one resource: only its public columns can leave the database. */
import type { Resource } from '../resources/define.ts'
import { provenanceOf } from '../resources/provenance.ts'
import { columnOf } from './columns.ts'
import { atMost, joined, type Read, raw, type Sql, sql } from './sql.ts'

/** A record as the public sees it: its fields in the order of the definition. */
export type PublicRecord = Record<string, unknown>

/** How records are read: what a SELECT lists for one, and how one is made of a row that begins with that. */
export interface Reading<R = PublicRecord> {
  readonly columns: Sql
  readonly record: (row: readonly unknown[]) => R
  /** What else the SELECT lists after that. */
  readonly rest: (row: readonly unknown[]) => readonly unknown[]
}

/** @param withProvenance whether the records carry their `provenance` as well */
export function readingOf(resource: Resource, withProvenance: boolean): Reading {
  const names = Object.keys(resource.fields)
  const columns = names.map((name) => columnOf(resource, name))
  const traces = withProvenance ? tracesSql(resource) : null
  const listed = columns.map((column) => sql`${column}`)
  const length = listed.push(...(traces === null ? [] : [traces]))
  return {
    columns: joined(listed, ', '),
    // All records are filled alike, one key after the other, so that they share one shape: what writes many
    // thousands of them then finds each field at its place.
    record(row) {
      const record: PublicRecord = {}
      for (const [index, column] of columns.entries()) {
        const value = row[index]
        record[column.name] = value === null ? null : column.mapFromDriverValue(value)
      }
      if (traces !== null) record.provenance = provenanceOf(names, JSON.parse(String(row[columns.length])))
      return record
    },
    rest: (row) => row.slice(length),
  }
}

/** The traces of a record, as they are stored; null where a resource has none. */
function tracesSql({ table, provenance }: Resource): Sql | null {
  if (provenance === null) return null
  return sql`(select ${provenance.traces} from ${provenance} where ${provenance.row} = ${table.row})`
}

/** The record of an identifier: a list of one, or of none. */
export function readById<R>(
  read: Read,
  { table }: Resource,
  { columns, record }: Reading<R>,
  id: string,
): R[] {
  return read(sql`select ${columns} from ${table} where ${table.id} = ${id}`).map(record)
}

/** The first records, at most so many, whose `field` holds one of the keys: key by key, then by identifier. */
export function readByKeys(
  read: Read,
  resource: Resource,
  { columns, record }: Reading,
  { field, keys, most }: { readonly field: string; readonly keys: readonly string[]; readonly most: number },
): PublicRecord[] {
  const { table } = resource
  const key = columnOf(resource, field)
  // Lists of any length are bound as one JSON array.
  const isOneOf = sql`${key} in (select value from json_each(${JSON.stringify(keys)}))`
  const rows = read(
    sql`select ${columns} from ${table} where ${isOneOf} order by ${key}, ${table.row} ${atMost(most)}`,
  )
  return rows.map(record)
}

/** At most 100 identifiers, those next to `id` in their order. */
export function idsAround(read: Read, { table }: Resource, id: string): string[] {
  const around = (comparison: Sql, order: Sql) =>
    read(
      sql`select ${table.id} from ${table} where ${table.id} ${comparison} ${id} order by ${table.id} ${order} limit 50`,
    )
  const rows = [...around(raw('>='), raw('asc')), ...around(raw('<'), raw('desc'))]
  return rows.map(([value]) => String(value))
}
