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
 * What a record of a selection must fulfil, where records are read in the order of a field until there are enough:
 * only what is asked of that field bounds the reading.
 */
export function selectedInOrder(resource: Resource, { match, where }: Selection, field: string): Sql {
  const { bounds = [], others = [] } = Object.groupBy(conjunctsOf(where), (part) =>
    part.kind === 'comparison' && part.relation === null && part.field === field ? 'bounds' : 'others',
  )
  const selected = selectedSql(resource, { match, where: allOf(others) })
  // No index answers whether something is true.
  return and(...bounds.map((bound) => conditionSql(resource, bound)), sql`(${selected}) is true`)
}

export function selectedSql(resource: Resource, { match, where }: Selection): Sql {
  const { row } = resource.table
  return and(
    inTime(row),
    where === null ? null : conditionSql(resource, where),
    match === null ? null : sql`${row} in (select rowid from ${foundBy(resource, match)})`,
  )
}

/** Counts all records: their rows are numbered from 1, without gaps. */
export function countAll(read: Read, { table }: Resource): number {
  // An aggregate without GROUP BY always gives one row.
  const [[total]] = read(sql`select coalesce(max(${table.row}), 0) from ${table}`) as [[number]]
  return total
}

/** Counts the records that fulfil a condition. */
export function countSelected(read: Read, resource: Resource, where: Condition): number {
  const selected = selectedSql(resource, { where, match: null })
  const [[total]] = read(sql`select count(*) from ${resource.table} where ${selected}`) as [[number]]
  return total
}

/** The rows of the records that fulfil a condition. */
export function rowsSelected(read: Read, resource: Resource, where: Condition): number[] {
  return rowsWhere(read, resource, selectedSql(resource, { where, match: null }))
}

/** Those of a few rows whose records fulfil a condition. */
export function rowsAmong(
  read: Read,
  resource: Resource,
  where: Condition,
  few: readonly number[],
): number[] {
  const among = sql`${resource.table.row} in (select value from json_each(${JSON.stringify(few)}))`
  return rowsWhere(read, resource, and(selectedSql(resource, { where, match: null }), among))
}

function rowsWhere(read: Read, { table }: Resource, fulfilled: Sql): number[] {
  const [[rows]] = read(sql`select json_group_array(${table.row}) from ${table} where ${fulfilled}`) as [
    [string],
  ]
  return JSON.parse(rows)
}
