/** All records of a selection, in its order, some at a time. */
import type { Resource } from '../resources/define.ts'
import type { CollectionQuestion, Page, PageRequest } from './collection.ts'
import { type Include, TooManyEmbedded } from './include.ts'
import type { JsonText } from './json-text.ts'
import type { Place } from './order.ts'
import type { PublicRecord } from './records.ts'
import type { Revision } from './revision.ts'

/** Enough for reading them to cost more than what surrounds it, few enough for others not to wait long. */
const READ = 500

/** Few enough for what is made of a batch to be short-lived: V8 keeps texts of more than 128 KB for long. */
const BATCH = 100

/** A question whose page is told each time. */
type Question = Omit<CollectionQuestion, 'page'>

/**
 * Reads some batches at a time, from where the ones before them ended: nothing is kept open between two. Where
 * records would embed too many others, fewer are read.
 * @param budget how long reading may take each time, in milliseconds
 * @throws OutOfTime
 * @throws TooManyEmbedded if one record alone embeds too many
 */
export function readBatches(
  revision: Revision,
  resource: Resource,
  question: Question,
  include: Include,
  budget: number,
): Generator<readonly PublicRecord[], void, void> {
  return batchesOf((page) =>
    revision.within(budget, () => revision.page(resource, { ...question, page }, include)),
  )
}

/** Reads the same batches of records as JSON, with nothing included. */
export function readTexts(
  revision: Revision,
  resource: Resource,
  question: Question,
  budget: number,
): Generator<readonly JsonText[], void, void> {
  return batchesOf((page) => revision.within(budget, () => revision.texts(resource, { ...question, page })))
}

function* batchesOf<R>(readPage: (page: PageRequest) => Page<R>): Generator<readonly R[], void, void> {
  const read = (from: Place | null, limit = READ): Page<R> => {
    try {
      return readPage({ limit, from, backwards: false })
    } catch (error) {
      if (!(error instanceof TooManyEmbedded) || limit === 1) throw error
      return read(from, Math.ceil(limit / 2))
    }
  }
  for (let page: Page<R> | null = read(null); page !== null; page = page.hasNext ? read(page.last) : null) {
    const { records } = page
    // Nothing is one empty batch.
    for (let at = 0; at === 0 || at < records.length; at += BATCH) yield records.slice(at, at + BATCH)
  }
}
