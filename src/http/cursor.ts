/** Cursors: where a page begins, bound to one revision and one query, so that a walk is never a wrong one. */
import { createHash } from 'node:crypto'
import type { Place } from '../queries/order.ts'

/** What a cursor holds: the revision, a digest of the query, and the place; `null` is the end. */
type Content = readonly [revision: string, query: string, place: Place | null]

/** A digest of the query that a cursor belongs to. */
export function queryDigest(query: string): string {
  return createHash('sha256').update(query).digest('base64url').slice(0, 11)
}

export function writeCursor(...content: Content): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url')
}

/** Reads a cursor; null if it is none that this service wrote. */
export function readCursor(cursor: string): Content | null {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return isContent(content) ? content : null
  } catch {
    return null
  }
}

function isContent(content: unknown): content is Content {
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
