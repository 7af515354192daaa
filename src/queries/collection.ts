/** A page of a collection: the records that fulfil a question, in a total order, and what lies around them. */
import type { Row } from '../../db/connection.ts'
import type { Resource } from '../resources/define.ts'
import { type Condition, conditionSql } from './condition.ts'
import { inTime } from './in-time.ts'
import { type OrderKey, type OrderTerms, orderSql, orderTerms, type Place, stretchesBeyond } from './order.ts'
import type { PublicRecord, Reading } from './records.ts'
import { foundBy, mostRelevant, RELEVANCE } from './relevance.ts'
import type { Term } from './search.ts'
import { and, atMost, joined, type Read, raw, type Sql, sql } from './sql.ts'

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

/**
 * The table of a resource, and what a record of it must fulfil to be of the selection.
 * @param broadly whether to look at every record, instead of finding those of the selection
 */
export function selectedFrom(resource: Resource, selection: Selection, broadly: boolean): Sql {
  const selected = selectedSql(resource, selection)
  return sql`${resource.table} where ${broadly ? unindexed(selected) : selected}`
}

/** No index answers whether something is true. */
const unindexed = (condition: Sql) => sql`(${condition}) is true`

function selectedSql(resource: Resource, { match, where }: Selection): Sql {
  const { row } = resource.table
  return and(
    inTime(row),
    where === null ? null : conditionSql(resource, where),
    match === null ? null : sql`${row} in (select rowid from ${foundBy(resource, match)})`,
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

/** Counts the records of a selection; `broadly` as for `selectedFrom`. */
export function countSelected(
  read: Read,
  resource: Resource,
  selection: Selection,
  broadly: boolean,
): number {
  // An aggregate without GROUP BY always gives one row.
  const [[total]] = read(sql`select count(*) from ${countedFrom(resource, selection, broadly)}`) as [[number]]
  return total
}

/** The shortest way to as many rows as the selection has. */
function countedFrom(resource: Resource, selection: Selection, broadly: boolean): Sql {
  const { match, where } = selection
  if (where !== null) return selectedFrom(resource, selection, broadly)
  return match === null ? sql`${resource.table}` : foundBy(resource, match)
}

/**
 * Reads one page; its cost does not grow with how far it is from the beginning.
 * @param reading how its records are read
 */
export function readPage(
  read: Read,
  resource: Resource,
  question: CollectionQuestion,
  sizes: Sizes,
  { columns, record, rest }: Reading,
): Page {
  const { limit, from, backwards } = question.page
  const terms = termsOf(resource, question)
  const inOrder = isSoonerInOrder(question, sizes)
  const rows: Row[] = []
  // One more than the page shows whether there is anything beyond it.
  for (const stretch of from === null ? [raw('true')] : stretchesBeyond(terms, from, backwards)) {
    const wanted = limit + 1 - rows.length
    if (wanted > 0)
      rows.push(...read(stretchSql(resource, question, columns, { stretch, limit: wanted, inOrder })))
  }
  const isMore = rows.length > limit
  const page = rows.slice(0, limit)
  if (backwards) page.reverse()
  // The expressions of the order are columns of text and numbers.
  const placeOf = (row: Row | undefined) => (row === undefined ? null : (rest(row) as Place))
  return {
    records: page.map(record),
    first: placeOf(page.at(0)),
    last: placeOf(page.at(-1)),
    hasPrevious: backwards ? isMore : from !== null,
    hasNext: backwards ? from !== null : isMore,
  }
}

/** Without sort keys, a search is in the order of relevance. */
function termsOf(resource: Resource, { match, sort }: CollectionQuestion): OrderTerms {
  return match !== null && sort.length === 0 ? RELEVANCE : orderTerms(resource, sort)
}

/** The first records of a stretch of the order, each with its place. */
function stretchSql(
  resource: Resource,
  question: CollectionQuestion,
  columns: Sql,
  { stretch, limit, inOrder }: { stretch: Sql; limit: number; inOrder: boolean },
): Sql {
  const { table } = resource
  const { match, where, page } = question
  const terms = termsOf(resource, question)
  const place = joined(
    terms.map(({ expression }) => expression),
    ', ',
  )
  const select = sql`select ${columns}, ${place} from ${table}`
  const ordered = sql`order by ${orderSql(terms, page.backwards)} ${atMost(limit)}`
  if (match !== null && terms === RELEVANCE) {
    const relevant = mostRelevant(resource, match, where, { stretch, backwards: page.backwards, limit })
    return sql`${select} join ${relevant} on found.row = ${table.row} ${ordered}`
  }
  const selected = selectedSql(resource, question)
  // The index of the order is left.
  return sql`${select} where ${inOrder ? unindexed(selected) : selected} and ${stretch} ${ordered}`
}
