/** Reading the history that a file holds. */
import { asc, gt } from 'drizzle-orm'
import type { Connection } from '../db/connection.ts'
import { changesTable } from '../src/resources/changes.ts'

/** How many changes are read at once: of many editions there are more than memory should hold. */
const AT_ONCE = 10_000

/** Every change that a file holds, in their order. */
export function* storedChanges({ database }: Connection): Generator<typeof changesTable.$inferSelect> {
  const { row } = changesTable
  const pieceAfter = (last: number) =>
    database.select().from(changesTable).where(gt(row, last)).orderBy(asc(row)).limit(AT_ONCE).all()
  let last = 0
  for (let piece = pieceAfter(last); piece.length > 0; piece = pieceAfter(last)) {
    yield* piece
    // Rows are numbered from 1, without gaps.
    last += piece.length
  }
}
