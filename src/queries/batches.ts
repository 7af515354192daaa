/** All records of a selection, in its order, some at a time. */
import type { Resource } from '../resources/define.ts'
import type { CollectionQuestion, Page } from './collection.ts'
import type { Include } from './include.ts'
import type { Place } from './order.ts'
import type { Revision } from './revision.ts'
import type { PublicRecord } from './statements.ts'

/** Enough for a batch to cost more than what surrounds it, few enough for others not to wait long. */
const RECORDS = 500

/**
 * Reads batch after batch, each from where the one before it ended: nothing is kept open between two.
 * @param budget how long one batch may take, in milliseconds
 * @throws OutOfTime
 */
export function* readBatches(
  revision: Revision,
  resource: Resource,
  question: Omit<CollectionQuestion, 'page'>,
  include: Include,
  budget: number,
): Generator<readonly PublicRecord[], void, void> {
  const read = (from: Place | null): Page =>
    revision.within(budget, () =>
      revision.page(resource, { ...question, page: { limit: RECORDS, from, backwards: false } }, include),
    )
  for (let page: Page | null = read(null); page !== null; page = page.hasNext ? read(page.last) : null) {
    yield page.records
  }
}
