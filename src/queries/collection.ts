/** A page of a collection: the records that fulfil a question, in a total order, and what lies around them. */
import type { Row } from '../../db/connection.ts'
import type { Resource } from '../resources/define.ts'
import { type OrderKey, orderSql, orderTerms, type Place, stretchesBeyond } from './order.ts'
import type { PublicRecord, Reading } from './records.ts'
import { type Selection, selectedInOrder, selectedSql } from './selection.ts'
import { atMost, joined, type Read, raw, type Sql, sql } from './sql.ts'

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

export interface Page<R = PublicRecord> {
  readonly records: readonly R[]
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
 * The field in whose order all records are read until enough of them are of the selection, where a page is found
 * sooner so than by sorting the selection; else null. SQLite cannot tell: it does not know how large the selection
 * is. No index has the order of distances from a point.
 */
function soonerInOrderOf(question: CollectionQuestion, { selected, all }: Sizes): string | null {
  const [first] = question.sort
  if (first === undefined || 'distanceFrom' in first) return null
  return question.page.limit * all < selected * selected ? first.field : null
}

/**
 * Reads one page in the order of sort keys; its cost does not grow with how far it is from the beginning.
 * @param reading how its records are read
 */
export function readPage<R>(
  read: Read,
  resource: Resource,
  question: CollectionQuestion,
  sizes: Sizes,
  { columns, record, rest }: Reading<R>,
): Page<R> {
  const { limit, from, backwards } = question.page
  const terms = orderTerms(resource, question.sort)
  const order = soonerInOrderOf(question, sizes)
  const rows: Row[] = []
  // One more than the page shows whether there is anything beyond it.
  for (const stretch of from === null ? [raw('true')] : stretchesBeyond(terms, from, backwards)) {
    const wanted = limit + 1 - rows.length
    if (wanted > 0)
      rows.push(...read(stretchSql(resource, question, columns, { stretch, limit: wanted, order })))
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

/** The first records of a stretch of the order, each with its place. */
function stretchSql(
  resource: Resource,
  question: CollectionQuestion,
  columns: Sql,
  { stretch, limit, order }: { stretch: Sql; limit: number; order: string | null },
): Sql {
  const { table } = resource
  const terms = orderTerms(resource, question.sort)
  const place = joined(
    terms.map(({ expression }) => expression),
    ', ',
  )
  const select = sql`select ${columns}, ${place} from ${table}`
  const ordered = sql`order by ${orderSql(terms, question.page.backwards)} ${atMost(limit)}`
  const selected =
    order === null ? selectedSql(resource, question) : selectedInOrder(resource, question, order)
  // Of two bounds on the same side, SQLite begins with the first one.
  return sql`${select} where ${stretch} and ${selected} ${ordered}`
}
