/** All records of a selection, in its order, some at a time. */
import type { Resource } from '../resources/define.ts'
import type { CollectionQuestion, Page } from './collection.ts'
import { type Include, TooManyEmbedded } from './include.ts'
import type { Place } from './order.ts'
import type { Revision } from './revision.ts'
import type { PublicRecord } from './statements.ts'

/** Enough for a batch to cost more than what surrounds it, few enough for others not to wait long. */
const RECORDS = 500

/**
 * Reads batch after batch, each from where the one before it ended: nothing is kept open between two. A batch
 * whose records would embed too many others is a smaller one.
 * @param budget how long one batch may take, in milliseconds
 * @throws OutOfTime
 * @throws TooManyEmbedded if one record alone embeds too many
 */
export function* readBatches(
  revision: Revision,
  resource: Resource,
  question: Omit<CollectionQuestion, 'page'>,
  include: Include,
  budget: number,
): Generator<readonly PublicRecord[], void, void> {
  const read = (from: Place | null, limit = RECORDS): Page => {
    try {
      const page = { limit, from, backwards: false }
      return revision.within(budget, () => revision.page(resource, { ...question, page }, include))
    } catch (error) {
      if (!(error instanceof TooManyEmbedded) || limit === 1) throw error
      return read(from, Math.ceil(limit / 2))
    }
  }
  for (let page: Page | null = read(null); page !== null; page = page.hasNext ? read(page.last) : null) {
    yield page.records
  }
}
