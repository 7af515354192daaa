/** Cursors: where a page begins, bound to one revision and one query, so that a walk is never a wrong one. */
import { createHash } from 'node:crypto'
import type { Place } from '../queries/order.ts'
import type { Given } from './parameters/parameter.ts'
import { canonicalQuery, readGiven } from './query-string.ts'

/** The parameters that hold a cursor. */
export const CURSORS: readonly string[] = ['after', 'before']

/** What does not change which records come next: how many a page shows, in which form, and in which language. */
const PACE: readonly string[] = [...CURSORS, 'limit', 'f', 'lang']

/** What a cursor holds: the revision, a digest of the question, and the place; `null` is the end. */
export type Cursor = readonly [revision: string, question: string, place: Place | null]

/** A digest of the question that a cursor belongs to: the address of what is paged, and the query. */
export function questionDigest(address: string, given: readonly Given[]): string {
  const question = canonicalQuery(given.filter(({ name }) => !PACE.includes(name)))
  return createHash('sha256').update(`${address}?${question}`).digest('base64url').slice(0, 11)
}

export function writeCursor(...cursor: Cursor): string {
  return Buffer.from(JSON.stringify(cursor)).toString('base64url')
}

/** Reads a cursor; null if it is none that this service wrote. */
export function readCursor(cursor: string): Cursor | null {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return isContent(content) ? content : null
  } catch {
    return null
  }
}

/** The revision that the cursor of a request is of; null without one. */
export function revisionNamedIn(url: string): string | null {
  if (!CURSORS.some((name) => url.includes(`${name}=`))) return null
  const cursors = readGiven(url).filter(({ name }) => CURSORS.includes(name))
  const [revision = null] = cursors.map(({ value }) => readCursor(value)?.[0] ?? null)
  return revision
}

function isContent(content: unknown): content is Cursor {
  if (!Array.isArray(content) || content.length !== 3) return false
  const [revision, query, place] = content
  return typeof revision === 'string' && typeof query === 'string' && (place === null || isPlace(place))
}

function isPlace(place: unknown): place is Place {
  return (
    Array.isArray(place) &&
    place.every((value) => value === null || typeof value === 'string' || typeof value === 'number')
  )
}
