/** What the program says when it listens: where, what it loaded, and where the docs are. */

import { NOTHING } from './queries/include.ts'
import type { Revision } from './queries/revision.ts'
import { EVERYTHING } from './queries/selection.ts'
import { editions } from './resources/editions.ts'
import { RESOURCES } from './resources/index.ts'

/** More editions than these are not named. */
const MOST_EDITIONS = 100

export function startReport(revision: Revision, url: string): string {
  const everyEdition = {
    ...EVERYTHING,
    sort: [],
    page: { limit: MOST_EDITIONS, from: null, backwards: false },
  }
  const { records } = revision.page(editions, everyEdition, NOTHING)
  const years = records.map(({ programme, id }) => `${programme} ${id}`)
  const counts = RESOURCES.map((resource) => `${revision.count(resource)} ${resource.title.en.toLowerCase()}`)
  return [
    `Listening on ${url}`,
    `Serving ${years.join(', ')} (revision ${revision.id}): ${counts.join(', ')}`,
    `API ${url}/v1   Docs ${url}/docs   Contract ${url}/openapi.json`,
  ].join('\n')
}
