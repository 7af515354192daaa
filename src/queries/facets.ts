/** Facets: how many records of a selection have each value of a field. */
import { type SQL, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { Resource } from '../resources/define.ts'
import { type Selection, selectedFrom } from './collection.ts'
import { columnOf } from './columns.ts'

export interface FacetValue {
  /** As stored: booleans are 0 and 1; null counts the records without a value. */
  readonly value: string | number | null
  readonly count: number
}

/** Rarer values than these are not counted out. */
export const MOST_VALUES = 100

/** The values of a field that is no list, the most frequent first. */
export function countValues(
  database: BetterSQLite3Database,
  resource: Resource,
  field: string,
  selection: Selection,
): FacetValue[] {
  const column = columnOf(resource, field)
  return count(
    database,
    sql`select ${column} as value, count(*) as count from ${selectedFrom(resource, selection)}`,
  )
}

/** The same for a list: a record counts for each of its values. */
export function countListValues(
  database: BetterSQLite3Database,
  resource: Resource,
  field: string,
  selection: Selection,
): FacetValue[] {
  const { table } = resource
  const rows = sql`select ${table.row} from ${selectedFrom(resource, selection)}`
  const values = sql`${table} join json_each(${columnOf(resource, field)}) as item`
  return count(
    database,
    sql`select item.value as value, count(*) as count from ${values} where ${table.row} in (${rows})`,
  )
}

function count(database: BetterSQLite3Database, counted: SQL): FacetValue[] {
  return database.all<FacetValue>(sql`${counted} group by 1 order by 2 desc, 1 limit ${MOST_VALUES}`)
}
