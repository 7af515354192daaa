/** Full-text search within the database: which rows hold what is looked for, and which of them are the best. */
import type { Resource } from '../resources/define.ts'
import type { Page, PageRequest } from './collection.ts'
import { inTime } from './in-time.ts'
import { partOf, placeAt, type Ranking, rankingOf } from './ranking.ts'
import type { Reading } from './records.ts'
import type { Term } from './search.ts'
import { atMost, type Read, raw, type Sql, sql } from './sql.ts'

/** Short texts weigh ten times as much as the body. */
const WEIGHTS = raw('10.0, 1.0')

const indexOf = ({ name }: Resource) => raw(`${name}_search`)

const scoreOf = (resource: Resource) => sql`bm25(${indexOf(resource)}, ${WEIGHTS})`

/** The search index, and what its rows must fulfil to hold all of the terms. */
export function foundBy(resource: Resource, match: readonly Term[]): Sql {
  const index = indexOf(resource)
  return sql`${index} where ${index} match ${matchExpression(match)} and ${inTime(sql`rowid`)}`
}

/** The FTS5 expression of terms. It can be nothing else: their words hold letters and digits only. */
export function matchExpression(terms: readonly Term[]): string {
  return terms.map(({ words, isBeginning }) => `"${words.join(' ')}"${isBeginning ? '*' : ''}`).join(' ')
}

/**
 * Ranks all that a search finds. SQLite has to score all of it even for a page, so the rest costs little more;
 * and who reads on, or filters, or counts, asks for the same.
 */
export function rank(read: Read, resource: Resource, match: readonly Term[]): Ranking {
  const scored = sql`select rowid as row, ${scoreOf(resource)} as score from ${foundBy(resource, match)}`
  // The limit keeps SQLite from dissolving the subquery, and from computing the score more than once.
  const found = read(sql`select score, json_group_array(row) from (${scored} limit -1) group by 1 order by 1`)
  return rankingOf(found.map(([score, rows]) => [Number(score), JSON.parse(String(rows))]))
}

/** Ranks only the best, at most so many: the rest of what a search finds is scored, but not put in order. */
export function rankBest(read: Read, resource: Resource, match: readonly Term[], most: number): Ranking {
  const best = read(
    sql`select rowid, ${scoreOf(resource)} as score from ${foundBy(resource, match)} order by score, rowid ${atMost(most)}`,
  )
  return {
    rows: Uint32Array.from(best, ([row]) => Number(row)),
    scores: Float64Array.from(best, ([, score]) => Number(score)),
  }
}

/** Counts what a search finds. */
export function countFound(read: Read, resource: Resource, match: readonly Term[]): number {
  const [[found]] = read(sql`select count(*) from ${foundBy(resource, match)}`) as [[number]]
  return found
}

/** Reads one page of what a search found. */
export function readRanked<R>(
  read: Read,
  { table }: Resource,
  ranking: Ranking,
  page: PageRequest,
  { columns, record }: Reading<R>,
): Page<R> {
  const [start, end] = partOf(ranking, page)
  const rows = JSON.stringify([...ranking.rows.subarray(start, end)])
  const found = read(
    sql`select ${columns} from json_each(${rows}) as found join ${table} on ${table.row} = found.value order by found.key`,
  )
  return {
    records: found.map(record),
    first: start === end ? null : placeAt(ranking, start),
    last: start === end ? null : placeAt(ranking, end - 1),
    hasPrevious: page.backwards ? start > 0 : page.from !== null,
    hasNext: page.backwards ? page.from !== null : end < ranking.rows.length,
  }
}
