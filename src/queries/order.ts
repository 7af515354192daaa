/** The order of a collection, and where a page begins in it: always a total order, by `id` in the end. */
import { type SQL, sql } from 'drizzle-orm'
import type { Resource } from '../resources/define.ts'
import { isNullable } from '../resources/kinds.ts'
import { comparedColumn, fieldOf } from './columns.ts'

export interface SortKey {
  readonly field: string
  readonly descending: boolean
}

/** What a record is ordered by: the value of each sort key, then its identifier. */
export type Place = readonly (string | number | null)[]

export interface OrderTerm {
  readonly expression: SQL
  readonly descending: boolean
  readonly nullable: boolean
}

/** The terms of the order: the sort keys and the identifier. */
export function orderTerms(resource: Resource, sort: readonly SortKey[]): OrderTerm[] {
  return [...sort, { field: 'id', descending: false }].map(({ field, descending }) => ({
    expression: sql`${comparedColumn(resource, field)}`,
    descending,
    nullable: isNullable(fieldOf(resource, field)),
  }))
}

/** `ORDER BY`: nulls last, or, read backwards, first. */
export function orderSql(terms: readonly OrderTerm[], backwards: boolean): SQL {
  const parts = terms.map(({ expression, descending, nullable }) => {
    const direction = descending === backwards ? sql`asc` : sql`desc`
    // SQLite counts null as the least: the other two cases need no word, and find their index without it.
    const nulls = nullable && !descending ? (backwards ? sql` nulls first` : sql` nulls last`) : sql``
    return sql`${expression} ${direction}${nulls}`
  })
  return sql.join(parts, sql`, `)
}

/** The records that come after a place in the order, or, read backwards, before it. */
export function beyondSql(terms: readonly OrderTerm[], place: Place, backwards: boolean): SQL {
  const alternatives = terms.map((term, index) => {
    const equal = terms
      .slice(0, index)
      .map(({ expression }, before) => sql`${expression} is ${place[before] ?? null}`)
    return sql`(${sql.join([...equal, stepSql(term, place[index] ?? null, backwards)], sql` and `)})`
  })
  const range = terms.slice(0, 1).flatMap((first) => rangeSql(first, place[0] ?? null, backwards))
  return sql.join([...range, sql`(${sql.join(alternatives, sql` or `)})`], sql` and `)
}

/**
 * What follows for the first term alone: where it is a range, SQLite finds the page in the index instead of
 * reading its way there. It is none where nulls, which compare with nothing, lie ahead.
 */
function rangeSql(
  { expression, descending, nullable }: OrderTerm,
  value: Place[number],
  backwards: boolean,
): SQL[] {
  if (value === null || (nullable && !backwards)) return []
  return [descending === backwards ? sql`${expression} >= ${value}` : sql`${expression} <= ${value}`]
}

/** Whether one value comes beyond another: nulls are last in either direction of sorting. */
function stepSql(
  { expression, descending, nullable }: OrderTerm,
  value: string | number | null,
  backwards: boolean,
): SQL {
  if (value === null) return backwards ? sql`${expression} is not null` : sql`false`
  const comparison = descending === backwards ? sql`${expression} > ${value}` : sql`${expression} < ${value}`
  return nullable && !backwards ? sql`(${comparison} or ${expression} is null)` : comparison
}
