/** The SQL of one resource, prepared once: only its public columns can leave the database. */
import { asc, desc, eq, gte, lt, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Resource } from '../resources/define.ts'
import { columnOf } from './columns.ts'
import type { Columns } from './records.ts'

/** A record as the public sees it: its fields in the order of the definition. */
export type PublicRecord = Record<string, unknown>

export interface Statements {
  /** The record of an identifier: a list of one, or of none. */
  byId(id: string): PublicRecord[]
  /** The first records, at most so many, whose `field` holds one of the keys: key by key, then by identifier. */
  byKeys(field: string, keys: readonly string[], most: number): PublicRecord[]
  /** At most 100 identifiers, those next to `id` in their order. */
  idsAround(id: string): string[]
}

/**
 * Prepares the statements of a resource.
 * @param withProvenance whether the records carry their `provenance` as well
 */
export function prepareStatements(
  database: BetterSQLite3Database,
  resource: Resource,
  withProvenance: boolean,
): Statements {
  const { table } = resource
  const { id } = table
  const select = () => database.select(columnsOf(resource, withProvenance)).from(table)
  const byId = select()
    .where(eq(id, sql.placeholder('id')))
    .prepare()
  const around = (condition: typeof gte, order: typeof asc) =>
    database
      .select({ id })
      .from(table)
      .where(condition(id, sql.placeholder('id')))
      .orderBy(order(id))
      .limit(50)
      .prepare()
  const after = around(gte, asc)
  const before = around(lt, desc)
  const byField = new Map<string, ReturnType<typeof prepareByKeys>>()
  const prepareByKeys = (field: string) =>
    select()
      .where(isOneOf(columnOf(resource, field)))
      .orderBy(asc(columnOf(resource, field)), asc(id))
      .limit(sql.placeholder('most'))
      .prepare()
  return {
    byId: (value) => byId.all({ id: value }),
    byKeys(field, keys, most) {
      const statement = byField.get(field) ?? prepareByKeys(field)
      byField.set(field, statement)
      return statement.all({ keys: JSON.stringify(keys), most })
    },
    idsAround: (value) =>
      [...after.all({ id: value }), ...before.all({ id: value })].map((row) => String(row.id)),
  }
}

export function columnsOf(resource: Resource, withProvenance: boolean): Columns {
  const fields = Object.keys(resource.fields).map((name) => [name, columnOf(resource, name)])
  const { provenance } = resource.table
  return { ...Object.fromEntries(fields), ...(withProvenance && provenance && { provenance }) }
}

/** One statement for lists of any length: the keys are bound as one JSON array. */
function isOneOf(column: SQLiteColumn) {
  return sql`${column} in (select value from json_each(${sql.placeholder('keys')}))`
}
