/** What a search found, the most relevant first; equally relevant records are in the order of their identifiers. */
import type { PageRequest } from './collection.ts'
import type { Place } from './order.ts'
import type { Mask } from './ordinals/mask.ts'

/** The rows of the records in this order, and the score of each: the least is the best. */
export interface Ranking {
  readonly rows: Uint32Array
  readonly scores: Float64Array
}

/** What a ranking takes beside what it holds, and the question that it answers, in bytes. */
const OVERHEAD = 1000

/** About how much memory a ranking takes, in bytes. */
export const sizeOf = ({ rows, scores }: Ranking) => OVERHEAD + rows.byteLength + scores.byteLength

/** @param scored the rows of each score, the best score first */
export function rankingOf(scored: readonly (readonly [score: number, rows: readonly number[]])[]): Ranking {
  const length = scored.reduce((total, [, rows]) => total + rows.length, 0)
  const ranking = { rows: new Uint32Array(length), scores: new Float64Array(length) }
  let end = 0
  for (const [score, rows] of scored) {
    const start = end
    end += rows.length
    ranking.rows.set(rows, start)
    // Rows are numbered in the order of the identifiers.
    ranking.rows.subarray(start, end).sort()
    ranking.scores.fill(score, start, end)
  }
  return ranking
}

/** What is left of a ranking if only the records of a mask count. */
export function rankingWithin({ rows, scores }: Ranking, mask: Mask): Ranking {
  const counts = (row: number) => mask[row - 1] === 1
  return {
    rows: rows.filter(counts),
    // There are as many rows as scores.
    scores: scores.filter((_, position) => counts(rows[position] as number)),
  }
}

/** The part of a ranking that a page shows: from a position to before another. */
export function partOf(
  ranking: Ranking,
  { limit, from, backwards }: PageRequest,
): [start: number, end: number] {
  const { length } = ranking.rows
  if (backwards) {
    const end = from === null ? length : positionOf(ranking, from, false)
    return [Math.max(0, end - limit), end]
  }
  const start = from === null ? 0 : positionOf(ranking, from, true)
  return [start, Math.min(length, start + limit)]
}

/** The place of the record at a position, where there is one. */
export function placeAt({ rows, scores }: Ranking, position: number): Place {
  return [scores[position] as number, rows[position] as number]
}

/** How many rows come before a place, or, beyond it, up to it. */
function positionOf({ rows, scores }: Ranking, place: Place, beyond: boolean): number {
  // What `placeAt` gives.
  const [score, row] = place as [number, number]
  const first = beyond ? row + 1 : row
  let [start, end] = [0, rows.length]
  while (start < end) {
    const middle = (start + end) >> 1
    const own = scores[middle] as number
    const isBefore = own < score || (own === score && (rows[middle] as number) < first)
    if (isBefore) start = middle + 1
    else end = middle
  }
  return start
}
