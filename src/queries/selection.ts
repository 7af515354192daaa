/** Selections: which records are asked for, and how SQLite is asked for them. */
import type { Resource } from '../resources/define.ts'
import { allOf, type Condition, conditionSql, conjunctsOf } from './condition.ts'
import { inTime } from './in-time.ts'
import { foundBy } from './relevance.ts'
import type { Term } from './search.ts'
import { and, type Read, type Sql, sql } from './sql.ts'

/** Which records are asked for. */
export interface Selection {
  readonly where: Condition | null
  /** What must occur in the texts of a record, all of it; null for nothing. */
  readonly match: readonly Term[] | null
}

/** Every record of a resource. */
export const EVERYTHING: Selection = { where: null, match: null }

/**
 * The table of a resource, and what a record of it must fulfil to be of the selection.
 * @param broadly whether to look at every record, instead of finding those of the selection
 */
export function selectedFrom(resource: Resource, selection: Selection, broadly: boolean): Sql {
  const selected = selectedSql(resource, selection)
  return sql`${resource.table} where ${broadly ? unindexed(selected) : selected}`
}

/** No index answers whether something is true. */
export const unindexed = (condition: Sql) => sql`(${condition}) is true`

/**
 * What a record of a selection must fulfil, where records are read in the order of a field until there are enough:
 * only what is asked of that field bounds the reading.
 */
export function selectedInOrder(resource: Resource, { match, where }: Selection, field: string): Sql {
  const { bounds = [], others = [] } = Object.groupBy(conjunctsOf(where), (part) =>
    part.kind === 'comparison' && part.relation === null && part.field === field ? 'bounds' : 'others',
  )
  const selected = selectedSql(resource, { match, where: allOf(others) })
  return and(...bounds.map((bound) => conditionSql(resource, bound)), unindexed(selected))
}

export function selectedSql(resource: Resource, { match, where }: Selection): Sql {
  const { row } = resource.table
  return and(
    inTime(row),
    where === null ? null : conditionSql(resource, where),
    match === null ? null : sql`${row} in (select rowid from ${foundBy(resource, match)})`,
  )
}

/** Counts the records that fulfil a condition; `broadly` as for `selectedFrom`. */
export function countSelected(
  read: Read,
  resource: Resource,
  where: Condition | null,
  broadly: boolean,
): number {
  const from =
    where === null ? sql`${resource.table}` : selectedFrom(resource, { where, match: null }, broadly)
  // An aggregate without GROUP BY always gives one row.
  const [[total]] = read(sql`select count(*) from ${from}`) as [[number]]
  return total
}

/** The rows of the records that fulfil a condition; `broadly` as for `selectedFrom`. */
export function rowsSelected(read: Read, resource: Resource, where: Condition, broadly: boolean): number[] {
  return rowsFrom(read, resource, selectedFrom(resource, { where, match: null }, broadly))
}

/** Those of a few rows whose records fulfil a condition. */
export function rowsAmong(
  read: Read,
  resource: Resource,
  where: Condition,
  few: readonly number[],
): number[] {
  const among = sql`${resource.table.row} in (select value from json_each(${JSON.stringify(few)}))`
  return rowsFrom(read, resource, sql`${selectedFrom(resource, { where, match: null }, false)} and ${among}`)
}

function rowsFrom(read: Read, { table }: Resource, from: Sql): number[] {
  const [[rows]] = read(sql`select json_group_array(${table.row}) from ${from}`) as [[string]]
  return JSON.parse(rows)
}
