/** A page of a collection: the records that fulfil a question, in a total order, and what lies around them. */
import { and, type SQL, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { Resource } from '../resources/define.ts'
import { type Condition, conditionSql } from './condition.ts'
import { beyondSql, type OrderTerm, orderSql, orderTerms, type Place, type SortKey } from './order.ts'
import { columnsOf, type PublicRecord } from './statements.ts'

/** Which records are asked for. */
export interface Selection {
  readonly where: Condition | null
  /** An FTS5 expression, made by `matchExpression`. */
  readonly match: string | null
}

/** Every record of a resource. */
export const EVERYTHING: Selection = { where: null, match: null }

/** From where in the order a page is read, and in which direction; `null` is the very beginning or end. */
export interface PageRequest {
  readonly limit: number
  readonly from: Place | null
  readonly backwards: boolean
}

export interface CollectionQuestion extends Selection {
  /** Without sort keys, a search is ordered by relevance, anything else by identifier. */
  readonly sort: readonly SortKey[]
  readonly page: PageRequest
}

export interface Page {
  readonly records: readonly PublicRecord[]
  /** The place of the first record and of the last one; null for an empty page. */
  readonly first: Place | null
  readonly last: Place | null
  readonly hasPrevious: boolean
  readonly hasNext: boolean
}

/** Short texts weigh ten times as much as the body. */
const RELEVANCE = sql`10.0, 1.0`

/** The rows that a search finds, with their score; the limit keeps SQLite from dissolving the subquery. */
function foundRows({ name }: Resource, match: string): SQL {
  const index = sql.identifier(`${name}_search`)
  return sql`(select rowid as row, bm25(${index}, ${RELEVANCE}) as score from ${index} where ${index} match ${match} limit -1) as found`
}

/** The table of a resource and, for a search, the rows that it finds: what a selection is made from. */
export function selectedFrom(resource: Resource, { match, where }: Selection): SQL {
  const { table } = resource
  const found = match === null ? sql`` : sql` join ${foundRows(resource, match)} on found.row = ${table.row}`
  const condition = where === null ? sql`true` : conditionSql(resource, where)
  return sql`${table}${found} where ${condition}`
}

/** Counts the records of a selection. */
export function countSelected(
  database: BetterSQLite3Database,
  resource: Resource,
  selection: Selection,
): number {
  const { total } = database.get(sql`select count(*) as total from ${selectedFrom(resource, selection)}`) as {
    // An aggregate without GROUP BY always gives one row.
    total: number
  }
  return total
}

/**
 * Reads one page. Its cost does not grow with how far it is from the beginning, except forwards in an order
 * by a field that may be null, where the index is read up to the page.
 * @param provenance whether the records carry their provenance
 */
export function readPage(
  database: BetterSQLite3Database,
  resource: Resource,
  question: CollectionQuestion,
  provenance: boolean,
): Page {
  const { limit, from, backwards } = question.page
  const terms = termsOf(resource, question)
  const places = Object.fromEntries(
    terms.map(({ expression }, index) => [placeName(index), expression.as(placeName(index))]),
  )
  const where = question.where === null ? undefined : conditionSql(resource, question.where)
  const beyond = from === null ? undefined : beyondSql(terms, from, backwards)
  const select = database
    .select({ ...columnsOf(resource, provenance), ...places })
    .from(resource.table)
    .$dynamic()
  if (question.match !== null) {
    select.innerJoin(foundRows(resource, question.match), sql`found.row = ${resource.table.row}`)
  }
  // One more than the page shows whether there is anything beyond it.
  const rows = select
    .where(and(where, beyond))
    .orderBy(orderSql(terms, backwards))
    .limit(limit + 1)
    .all()
  const isMore = rows.length > limit
  const page = rows.slice(0, limit)
  if (backwards) page.reverse()
  return {
    records: page.map((row) => withoutPlace(row, terms.length)),
    first: placeOf(page.at(0), terms.length),
    last: placeOf(page.at(-1), terms.length),
    hasPrevious: backwards ? isMore : from !== null,
    hasNext: backwards ? from !== null : isMore,
  }
}

function termsOf(resource: Resource, { sort, match }: CollectionQuestion): OrderTerm[] {
  const terms = orderTerms(resource, sort)
  const isRelevance = match !== null && sort.length === 0
  return isRelevance
    ? [{ expression: sql`found.score`, descending: false, nullable: false }, ...terms]
    : terms
}

const placeName = (index: number) => `place_${index}`

function placeOf(row: PublicRecord | undefined, length: number): Place | null {
  if (row === undefined) return null
  // The expressions of the order are columns of text and numbers.
  return Array.from({ length }, (_, index) => row[placeName(index)] as string | number | null)
}

function withoutPlace(row: PublicRecord, length: number): PublicRecord {
  const record = { ...row }
  for (let index = 0; index < length; index += 1) delete record[placeName(index)]
  return record
}
