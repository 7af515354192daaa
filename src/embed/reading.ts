/** What is shown, read as it is served. */
import { orderOf, selectionOf } from '../http/collections.ts'
import type { Values } from '../http/parameters/query.ts'
import type { Question } from '../http/route.ts'
import { unknownRecord } from '../http/unknown-record.ts'
import type { Revision } from '../queries/revision.ts'
import { laureates } from '../resources/laureates.ts'
import { includeOf } from './include.ts'
import type { selecting } from './options.ts'
import { ASKED, type Laureates, type WholeLaureate } from './view/setting.ts'

/** The laureates that a query selects. */
export function readLaureates(asked: {
  readonly query: Values<typeof selecting>
  readonly revision: Revision
}): Laureates {
  const { query, revision } = asked
  const selection = selectionOf(query)
  const total = revision.count(laureates, selection)
  const limit = query.limit ?? Number(ASKED.laureates.limit)
  const page = { limit, from: null, backwards: false }
  const question = { ...selection, sort: orderOf(query), page }
  const { records } = revision.page(laureates, question, includeOf(ASKED.laureates.include))
  // A record has the fields of its table, and what is embedded in it.
  return { shown: records as unknown as Laureates['shown'], total }
}

/** @throws Problem `unknown_record` */
export function readLaureate({ id, revision }: Pick<Question, 'id' | 'revision'>): WholeLaureate {
  const record = revision.record(laureates, id, includeOf(ASKED.laureate.include))
  if (record === null) throw unknownRecord(laureates, id, revision)
  // As above.
  return record as unknown as WholeLaureate
}
