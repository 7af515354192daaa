/** Full-text search within the database: which rows hold what is looked for, and which of them are the best. */
import type { Resource } from '../resources/define.ts'
import { type Condition, conditionSql } from './condition.ts'
import { inTime } from './in-time.ts'
import { type OrderTerms, orderSql } from './order.ts'
import type { Term } from './search.ts'
import { atMost, raw, type Sql, sql } from './sql.ts'

/** The order of relevance; rows are numbered in the order of the identifiers. */
export const RELEVANCE: OrderTerms = [
  { expression: sql`found.score`, descending: false, nullable: false },
  { expression: sql`found.row`, descending: false, nullable: false },
]

/** Short texts weigh ten times as much as the body. */
const WEIGHTS = raw('10.0, 1.0')

const indexOf = ({ name }: Resource) => raw(`${name}_search`)

/** The search index, and what its rows must fulfil to hold all of the terms. */
export function foundBy(resource: Resource, match: readonly Term[]): Sql {
  const index = indexOf(resource)
  return sql`${index} where ${index} match ${matchExpression(match)} and ${inTime(sql`rowid`)}`
}

/** The FTS5 expression of terms. It can be nothing else: their words hold letters and digits only. */
export function matchExpression(terms: readonly Term[]): string {
  return terms.map(({ words, isBeginning }) => `"${words.join(' ')}"${isBeginning ? '*' : ''}`).join(' ')
}

/** The first rows of a stretch of the order. */
interface Stretch {
  readonly stretch: Sql
  readonly backwards: boolean
  readonly limit: number
}

/**
 * The rows of a page in the order of relevance, as the table `found`: they are chosen within the index,
 * so that only the records of the page itself are read.
 */
export function mostRelevant(
  resource: Resource,
  match: readonly Term[],
  where: Condition | null,
  { stretch, backwards, limit }: Stretch,
): Sql {
  const score = sql`bm25(${indexOf(resource)}, ${WEIGHTS}) as score`
  const scored = sql`select rowid as row, ${score} from ${foundBy(resource, match)}${filtered(resource, where)}`
  // The inner limit keeps SQLite from dissolving the subquery, and from computing the score more than once.
  const rows = sql`select row, score from (${scored} limit -1) as found where ${stretch}`
  return sql`(${rows} order by ${orderSql(RELEVANCE, backwards)} ${atMost(limit)}) as found`
}

/** The plus keeps SQLite from running the search once for each row that the filter selects. */
function filtered(resource: Resource, where: Condition | null): Sql {
  if (where === null) return sql``
  const { table } = resource
  const selected = sql`${inTime(table.row)} and ${conditionSql(resource, where)}`
  return sql` and +rowid in (select ${table.row} from ${table} where ${selected})`
}
