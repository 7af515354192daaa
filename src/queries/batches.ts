/** All records of a selection, in its order, some at a time. */
import type { Resource } from '../resources/define.ts'
import type { CollectionQuestion, Page } from './collection.ts'
import { type Include, TooManyEmbedded } from './include.ts'
import type { Place } from './order.ts'
import type { PublicRecord } from './records.ts'
import type { Revision } from './revision.ts'

/** Enough for reading them to cost more than what surrounds it, few enough for others not to wait long. */
const READ = 500

/** Few enough for what is made of a batch to be short-lived: V8 keeps texts of more than 128 KB for long. */
const BATCH = 100

/**
 * Reads some batches at a time, from where the ones before them ended: nothing is kept open between two. Where
 * records would embed too many others, fewer are read.
 * @param budget how long reading may take each time, in milliseconds
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
  const read = (from: Place | null, limit = READ): Page => {
    try {
      const page = { limit, from, backwards: false }
      return revision.within(budget, () => revision.page(resource, { ...question, page }, include))
    } catch (error) {
      if (!(error instanceof TooManyEmbedded) || limit === 1) throw error
      return read(from, Math.ceil(limit / 2))
    }
  }
  for (let page: Page | null = read(null); page !== null; page = page.hasNext ? read(page.last) : null) {
    const { records } = page
    // Nothing is one empty batch.
    for (let at = 0; at === 0 || at < records.length; at += BATCH) yield records.slice(at, at + BATCH)
  }
}
