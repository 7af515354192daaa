/** What is counted of selections, and how searches are ranked: each once, since a revision never changes. */
import type { Resource } from '../resources/define.ts'
import { isCode } from '../resources/kinds.ts'
import { areMany, isBroad, partsOf } from './breadth.ts'
import { fieldOf } from './columns.ts'
import type { Condition } from './condition.ts'
import { countValues, type FacetValues } from './facets.ts'
import { type Ranking, rankingWithin, sizeOf } from './ranking.ts'
import { rank } from './relevance.ts'
import { remember } from './remember.ts'
import type { Term } from './search.ts'
import { countSelected, EVERYTHING, rowsAmong, rowsSelected, type Selection } from './selection.ts'
import type { Read } from './sql.ts'

export interface Counting {
  /** How many records a selection has. */
  count(resource: Resource, selection: Selection): number
  /** What a search finds, the most relevant first: all of it, or what fulfils a condition. */
  ranking(resource: Resource, match: readonly Term[], where: Condition | null): Ranking
  /** The values of a field among the records of a selection, the most frequent first. */
  facet(resource: Resource, field: string, selection: Selection): FacetValues
}

/** How many counts, and how many facets, are remembered: some megabytes at most. */
const MOST_COUNTED = 1000

/** How much memory rankings may take, in bytes: those of over a million records found. */
const MOST_RANKED = 16 * 2 ** 20

export function countingOf(read: Read): Counting {
  const counts = remember<number>(MOST_COUNTED)
  const facets = remember<FacetValues>(MOST_COUNTED)
  const rankings = remember<Ranking>(MOST_RANKED, sizeOf)
  const broadly = (resource: Resource, selection: Selection) =>
    isBroad(resource, selection, count(resource, EVERYTHING), (part) => count(resource, part))
  const count = (resource: Resource, selection: Selection): number => {
    const { where, match } = selection
    if (match !== null) return ranking(resource, match, where).rows.length
    // Of a single part, an index of its own tells.
    const isSingle = partsOf(selection).length < 2
    return counts([resource.name, where], () =>
      countSelected(read, resource, where, !isSingle && broadly(resource, selection)),
    )
  }
  const ranking = (resource: Resource, match: readonly Term[], where: Condition | null): Ranking =>
    rankings([resource.name, match, where], () => {
      if (where === null) return rank(read, resource, match)
      const whole = ranking(resource, match, null)
      const rows = areMany(whole.rows.length, count(resource, EVERYTHING))
        ? rowsSelected(read, resource, where, broadly(resource, { where, match: null }))
        : rowsAmong(read, resource, where, [...whole.rows])
      return rankingWithin(whole, rows)
    })
  return {
    count,
    ranking,
    facet: (resource, field, selection) =>
      facets([resource.name, field, selection], () => {
        const isHeld = isCode(fieldOf(resource, field))
        return countValues(read, resource, field, selection, isHeld && broadly(resource, selection))
      }),
  }
}
