/**
 * The order of a collection, and where a page begins in it: always a total order, by identifier in the end. Rows are
 * numbered in the order of the identifiers, and every index holds them: they stand for the identifiers.
 */
import type { Resource } from '../resources/define.ts'
import { isNullable } from '../resources/kinds.ts'
import { distanceSql, type Point } from './area.ts'
import { comparedColumn, fieldOf } from './columns.ts'
import { joined, type Sql, sql, unseen } from './sql.ts'

export interface SortKey {
  readonly field: string
  readonly descending: boolean
}

/** The nearest first or, descending, the farthest. */
export interface DistanceKey {
  readonly distanceFrom: Point
  readonly descending: boolean
}

export type OrderKey = SortKey | DistanceKey

/** What a record is ordered by: the value of each key, then its row. */
export type Place = readonly (string | number | null)[]

export interface OrderTerm {
  readonly expression: Sql
  readonly descending: boolean
  readonly nullable: boolean
}

/** The terms of an order: there is always one. */
export type OrderTerms = readonly [OrderTerm, ...OrderTerm[]]

/**
 * The terms of the order: the keys and the row. The row goes the way of the last key, so that an index, which
 * holds both, can be read either way.
 */
export function orderTerms(resource: Resource, sort: readonly OrderKey[]): OrderTerms {
  const { row } = resource.table
  const last = { expression: sql`${row}`, descending: sort.at(-1)?.descending ?? false, nullable: false }
  const [first, ...more] = [...sort.map((key) => termOf(resource, key)), last]
  // The row is always there.
  return [first as OrderTerm, ...more]
}

function termOf(resource: Resource, key: OrderKey): OrderTerm {
  const { descending } = key
  if ('distanceFrom' in key)
    return { expression: distanceSql(resource, key.distanceFrom), descending, nullable: true }
  const expression = sql`${comparedColumn(resource, key.field)}`
  return { expression, descending, nullable: isNullable(fieldOf(resource, key.field)) }
}

/** `ORDER BY`: nulls last, or, read backwards, first. */
export function orderSql(terms: readonly OrderTerm[], backwards: boolean): Sql {
  const parts = terms.map(({ expression, descending, nullable }) => {
    const direction = descending === backwards ? sql`asc` : sql`desc`
    // SQLite counts null as the least: the other two cases need no word, and find their index without it.
    const nulls = nullable && !descending ? (backwards ? sql` nulls first` : sql` nulls last`) : sql``
    return sql`${expression} ${direction}${nulls}`
  })
  return joined(parts, ', ')
}

/**
 * What lies beyond a place, or, read backwards, before it: one or two stretches of the order that follow one
 * another. Each is a range of the first term, so that SQLite finds it in the index instead of reading its way
 * there; a value and null have no range in common.
 */
export function stretchesBeyond(terms: OrderTerms, place: Place, backwards: boolean): Sql[] {
  const [{ expression, nullable, ...first }] = terms
  const [value = null] = place
  const range =
    value === null
      ? sql`${expression} is null`
      : sql`${expression} ${first.descending === backwards ? sql`>=` : sql`<=`} ${unseen(value)}`
  const near = sql`${range} and ${stepsSql(terms, place, backwards)}`
  // Forwards, nulls follow upon all values; backwards, all values follow upon the nulls.
  if (!nullable || (value === null) !== backwards) return [near]
  return [near, value === null ? sql`${expression} is not null` : sql`${expression} is null`]
}

/** Equal in the terms before, and beyond in the next one: for one of the terms. */
function stepsSql(terms: readonly OrderTerm[], place: Place, backwards: boolean): Sql {
  const alternatives = terms.map((term, index) => {
    const equal = terms
      .slice(0, index)
      .map(({ expression }, before) => sql`${expression} is ${unseen(place[before] ?? null)}`)
    return sql`(${joined([...equal, stepSql(term, place[index] ?? null, backwards)], ' and ')})`
  })
  return sql`(${joined(alternatives, ' or ')})`
}

/** Whether one value comes beyond another: nulls are last in either direction of sorting. */
function stepSql(
  { expression, descending, nullable }: OrderTerm,
  value: string | number | null,
  backwards: boolean,
): Sql {
  if (value === null) return backwards ? sql`${expression} is not null` : sql`false`
  const comparison =
    descending === backwards ? sql`${expression} > ${unseen(value)}` : sql`${expression} < ${unseen(value)}`
  return nullable && !backwards ? sql`(${comparison} or ${expression} is null)` : comparison
}
