/** How far a feature collection reaches, in space and in time, as its description says it. */

import { NOTHING } from '../queries/include.ts'
import type { Revision } from '../queries/revision.ts'
import { EVERYTHING } from '../queries/selection.ts'
import type { Resource } from '../resources/define.ts'
import { yearOf } from './time.ts'

export interface Extent {
  /** Rectangles: west, south, east and north, in degrees (WGS 84). */
  readonly spatial?: { readonly bbox: readonly (readonly [number, number, number, number])[] }
  /** Intervals: the first and the last instant (RFC 3339). */
  readonly temporal?: { readonly interval: readonly (readonly [string, string])[] }
}

/** The part of it that is known. */
export function extentOf(resource: Resource, revision: Revision): Extent {
  const box = revision.extent(resource)
  const years = yearsOf(resource, revision)
  return {
    ...(box !== null && { spatial: { bbox: [[box.west, box.south, box.east, box.north]] } }),
    ...(years !== null && {
      temporal: { interval: [[`${years.first}-01-01T00:00:00Z`, `${years.last}-12-31T23:59:59Z`]] },
    }),
  }
}

/** The first and the last year that a record can be of. */
function yearsOf(resource: Resource, revision: Revision): { first: unknown; last: unknown } | null {
  const year = yearOf(resource)
  if (year === null) return null
  const { field, relation } = year
  const [first, last] = [false, true].map((descending) => {
    const page = { limit: 1, from: null, backwards: false }
    const question = { ...EVERYTHING, sort: [{ field, descending }], page }
    return revision.page(relation.resource, question, NOTHING).records[0]?.[field]
  })
  return first === undefined ? null : { first, last }
}
