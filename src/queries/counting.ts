/** What is counted of selections, and how searches are ranked: each once, since a revision never changes. */
import type { Resource } from '../resources/define.ts'
import { kindOf } from '../resources/kinds.ts'
import type { PageRequest } from './collection.ts'
import { fieldOf } from './columns.ts'
import type { Condition } from './condition.ts'
import { countListValues, type FacetValues, frequentOf } from './facets.ts'
import { type Counts, countsAmong } from './ordinals/counts.ts'
import { ordinalsOf } from './ordinals/field.ts'
import { countMask, isTold, type Mask, maskOf, maskOfRows } from './ordinals/mask.ts'
import { tablesOf } from './ordinals/tables.ts'
import { partOf, type Ranking, rankingWithin, sizeOf } from './ranking.ts'
import { countFound, rank, rankBest } from './relevance.ts'
import { remember } from './remember.ts'
import type { Term } from './search.ts'
import { countAll, countSelected, EVERYTHING, rowsAmong, rowsSelected, type Selection } from './selection.ts'
import type { Read } from './sql.ts'

export interface Counting {
  /** How many records a selection has. */
  count(resource: Resource, selection: Selection): number
  /** What a search finds and fulfils a condition, the most relevant first: all of it, or as much as a page takes. */
  ranking(resource: Resource, match: readonly Term[], where: Condition | null, page: PageRequest): Ranking
  /** The values of a field among the records of a selection, the most frequent first. */
  facet(resource: Resource, field: string, selection: Selection): FacetValues
}

/** How many counts, and how many facets, are remembered: some megabytes at most. */
const MOST_COUNTED = 1000

/** How much memory rankings may take, in bytes: those of over a million records found. */
const MOST_RANKED = 16 * 2 ** 20

/** How many of the best are ranked where a page needs no more: most readers of a search see no other ones. */
const BEGINNING = 200

/** How much memory such beginnings may take, in bytes: those of several hundred searches. */
const MOST_BEGUN = 2 * 2 ** 20

/** Looking up one record by its row takes as long as going through so many by an index. */
const FOUND = 12

export function countingOf(read: Read): Counting {
  const counts = remember<number>(MOST_COUNTED)
  const facets = remember<FacetValues>(MOST_COUNTED)
  const rankings = remember<Ranking>(MOST_RANKED, sizeOf)
  const beginnings = remember<Ranking>(MOST_BEGUN, sizeOf)
  const ordinals = ordinalsOf(read)
  const tables = tablesOf(ordinals)
  const all = (resource: Resource) => count(resource, EVERYTHING)
  const count = (resource: Resource, { where, match }: Selection): number => {
    if (match !== null && where !== null) return ranking(resource, match, where).rows.length
    return counts([resource.name, where, match], () => {
      if (match !== null) return countFound(read, resource, match)
      if (where === null) return countAll(read, resource)
      if (!isTold(resource, where)) return countSelected(read, resource, where)
      return tables.count(resource, where) ?? countMask(maskOf(resource, where, ordinals))
    })
  }
  /** The records that fulfil a condition. */
  const fulfilling = (resource: Resource, where: Condition): Mask =>
    isTold(resource, where)
      ? maskOf(resource, where, ordinals)
      : maskOfRows(rowsSelected(read, resource, where), all(resource))
  const within = (resource: Resource, where: Condition, { rows }: Ranking): Mask => {
    if (isTold(resource, where) || rows.length * FOUND > all(resource)) return fulfilling(resource, where)
    return maskOfRows(rowsAmong(read, resource, where, [...rows]), all(resource))
  }
  const ranking = (resource: Resource, match: readonly Term[], where: Condition | null): Ranking =>
    rankings([resource.name, match, where], () => {
      if (where === null) return rank(read, resource, match)
      const whole = ranking(resource, match, null)
      return rankingWithin(whole, within(resource, where, whole))
    })
  const countsBy = (resource: Resource, field: string, { where, match }: Selection): Counts => {
    const told = match === null ? tables.countsBy(resource, field, where) : null
    if (told !== null) return told
    const mask =
      match === null
        ? // Of all records, a table tells.
          fulfilling(resource, where as Condition)
        : maskOfRows(ranking(resource, match, where).rows, all(resource))
    return countsAmong(ordinals(resource, field), mask)
  }
  const beginning = (resource: Resource, match: readonly Term[]): Ranking =>
    beginnings([resource.name, match], () => rankBest(read, resource, match, BEGINNING))
  return {
    count,
    ranking(resource, match, where, page) {
      if (where !== null || page.backwards) return ranking(resource, match, where)
      const best = beginning(resource, match)
      const [, end] = partOf(best, page)
      return best.rows.length < BEGINNING || end < BEGINNING ? best : ranking(resource, match, where)
    },
    facet: (resource, field, selection) =>
      facets([resource.name, field, selection], () =>
        kindOf(fieldOf(resource, field)) === 'list'
          ? countListValues(read, resource, field, selection)
          : frequentOf(read, resource, field, countsBy(resource, field, selection)),
      ),
  }
}
