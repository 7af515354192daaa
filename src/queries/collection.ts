/** A page of a collection: the records that fulfil a question, in a total order, and what lies around them. */
import { and, type SQL, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { Resource } from '../resources/define.ts'
import { type Condition, conditionSql } from './condition.ts'
import { inTime } from './in-time.ts'
import { type OrderKey, type OrderTerms, orderSql, orderTerms, type Place, stretchesBeyond } from './order.ts'
import { type Columns, recordsOf } from './records.ts'
import { foundBy, mostRelevant, RELEVANCE } from './relevance.ts'
import type { Term } from './search.ts'
import { columnsOf, type PublicRecord } from './statements.ts'

/** Which records are asked for. */
export interface Selection {
  readonly where: Condition | null
  /** What must occur in the texts of a record, all of it; null for nothing. */
  readonly match: readonly Term[] | null
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
  /** Without keys, a search is ordered by relevance, anything else by identifier. */
  readonly sort: readonly OrderKey[]
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

/** How many records there are: in the selection, and in all. */
export interface Sizes {
  readonly selected: number
  readonly all: number
}

/** The table of a resource, and what a record of it must fulfil to be of the selection. */
export function selectedFrom(resource: Resource, selection: Selection): SQL {
  return sql`${resource.table} where ${selectedSql(resource, selection)}`
}

function selectedSql(resource: Resource, { match, where }: Selection): SQL | undefined {
  const { row } = resource.table
  return and(
    inTime(row),
    where === null ? undefined : conditionSql(resource, where),
    match === null ? undefined : sql`${row} in (select rowid from ${foundBy(resource, match)})`,
  )
}

/**
 * Whether a page is found sooner by reading all records in their order until enough of them are of the
 * selection, than by sorting the selection. SQLite cannot tell: it does not know how large the selection is.
 * No index has the order of distances from a point.
 */
function isSoonerInOrder(question: CollectionQuestion, { selected, all }: Sizes): boolean {
  const [first] = question.sort
  if (first === undefined || 'distanceFrom' in first) return false
  return question.page.limit * all < selected * selected
}

/** Counts the records of a selection. */
export function countSelected(
  database: BetterSQLite3Database,
  resource: Resource,
  selection: Selection,
): number {
  const { total } = database.get(sql`select count(*) as total from ${countedFrom(resource, selection)}`) as {
    // An aggregate without GROUP BY always gives one row.
    total: number
  }
  return total
}

/** The shortest way to as many rows as the selection has. */
function countedFrom(resource: Resource, selection: Selection): SQL {
  const { match, where } = selection
  if (where !== null) return selectedFrom(resource, selection)
  return match === null ? sql`${resource.table}` : foundBy(resource, match)
}

/**
 * Reads one page; its cost does not grow with how far it is from the beginning.
 * @param provenance whether the records carry their provenance
 */
export function readPage(
  database: BetterSQLite3Database,
  resource: Resource,
  question: CollectionQuestion,
  sizes: Sizes,
  provenance: boolean,
): Page {
  const { limit, from, backwards } = question.page
  const terms = termsOf(resource, question)
  const rows: Row[] = []
  const inOrder = isSoonerInOrder(question, sizes)
  // One more than the page shows whether there is anything beyond it.
  for (const stretch of from === null ? [sql`true`] : stretchesBeyond(terms, from, backwards)) {
    const wanted = limit + 1 - rows.length
    if (wanted > 0)
      rows.push(...readStretch(database, resource, question, { stretch, limit: wanted, inOrder }, provenance))
  }
  const isMore = rows.length > limit
  const page = rows.slice(0, limit)
  if (backwards) page.reverse()
  const columns = columnsOf(resource, provenance)
  return {
    records: recordsOf(page, columns),
    first: placeOf(page.at(0), columns),
    last: placeOf(page.at(-1), columns),
    hasPrevious: backwards ? isMore : from !== null,
    hasNext: backwards ? from !== null : isMore,
  }
}

/** Without sort keys, a search is in the order of relevance. */
function termsOf(resource: Resource, { match, sort }: CollectionQuestion): OrderTerms {
  return match !== null && sort.length === 0 ? RELEVANCE : orderTerms(resource, sort)
}

/** The values of a record's columns, then its place in the order. */
type Row = readonly unknown[]

/** The first rows of a stretch of the order. */
function readStretch(
  database: BetterSQLite3Database,
  resource: Resource,
  question: CollectionQuestion,
  { stretch, limit, inOrder }: { stretch: SQL; limit: number; inOrder: boolean },
  provenance: boolean,
): Row[] {
  const { backwards } = question.page
  const { match } = question
  const terms = termsOf(resource, question)
  const places = Object.fromEntries(
    terms.map(({ expression }, index) => [`place_${index}`, expression.as(`place_${index}`)]),
  )
  const select = database
    .select({ ...columnsOf(resource, provenance), ...places })
    .from(resource.table)
    .$dynamic()
  if (match !== null && terms === RELEVANCE) {
    const relevant = mostRelevant(resource, match, question.where, { stretch, backwards, limit })
    select.innerJoin(relevant, sql`found.row = ${resource.table.row}`)
  } else {
    const selected = selectedSql(resource, question)
    // No index answers whether something is true: the one of the order is left.
    select.where(and(inOrder ? sql`(${selected}) is true` : selected, stretch))
  }
  return select.orderBy(orderSql(terms, backwards)).limit(limit).values()
}

function placeOf(row: Row | undefined, columns: Columns): Place | null {
  if (row === undefined) return null
  // The expressions of the order are columns of text and numbers.
  return row.slice(Object.keys(columns).length) as (string | number | null)[]
}
