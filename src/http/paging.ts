/** From cursors to places and back: which page is asked for, and the links to those around it. */
import type { Page, PageRequest } from '../queries/collection.ts'
import type { Place } from '../queries/order.ts'
import { type Cursor, questionDigest, writeCursor } from './cursor.ts'
import type { Link, Links } from './links.ts'
import { DEFAULT_LIMIT } from './parameters/page.ts'
import { Problem } from './problems.ts'
import { changedQuery, readGiven, withQuery } from './query-string.ts'

/** What a request says of paging. */
export interface PagingQuery {
  /** Null where the request does not say. */
  readonly limit: number | null
  /** How many records the next page has, if not as many. */
  readonly nextLimit?: number
  readonly after: Cursor | null
  readonly before: Cursor | null
}

/** URLs by relation; null where there is no such page. */
export interface PageLinks extends Readonly<Record<string, string | null>> {
  readonly self: string
  readonly first: string
  readonly prev: string | null
  readonly next: string | null
  readonly last: string
}

export interface Paging {
  /** The page to read, once the total is known: the last page is as long as it is when walked to. */
  readonly request: (total: number) => PageRequest
  readonly links: (page: Page<unknown>) => PageLinks
}

/**
 * Follows the cursors of a request.
 * @param canonical the whole query, in its canonical form
 * @throws Problem `revision_gone` for a cursor of another revision
 */
export function paging(
  path: string,
  canonical: string,
  query: PagingQuery,
  revision: string,
  links: Links,
): Paging {
  const limit = query.limit ?? DEFAULT_LIMIT
  const unpaged = changedQuery(canonical, { after: null, before: null })
  const digest = questionDigest(path, readGiven(`?${canonical}`))
  const url = (cursor: Readonly<Record<string, string>>) =>
    links.to(withQuery(path, changedQuery(unpaged, cursor)))
  const { nextLimit = limit } = query
  const longer = nextLimit === limit ? {} : { limit: String(nextLimit) }
  const at = (place: Place | null) => writeCursor(revision, digest, place)
  const place = placeOf(query, revision, url({}))
  return {
    request: (total) => ({
      limit: place === null && query.before !== null ? total % limit || limit : limit,
      from: place,
      backwards: query.before !== null,
    }),
    links: ({ first, last, hasPrevious, hasNext }) => ({
      self: links.to(withQuery(path, canonical)),
      first: url({}),
      prev: first !== null && hasPrevious ? url({ before: at(first) }) : null,
      next: last !== null && hasNext ? url({ after: at(last), ...longer }) : null,
      last: url({ before: at(null) }),
    }),
  }
}

/** The place that the cursor of a request names; null for the beginning, and for the end. */
function placeOf({ after, before }: PagingQuery, revision: string, restart: string): Place | null {
  const cursor = after ?? before
  if (cursor === null) return null
  const [of, , place] = cursor
  if (of === revision) return place
  throw new Problem('revision_gone', 'The data changed since the page that the cursor was taken from.', {
    restart,
  })
}

/** The links of a page for those who read only headers. */
export function around({ self, ...pages }: PageLinks): Link[] {
  return Object.entries(pages).flatMap(([relation, url]): Link[] => (url === null ? [] : [[relation, url]]))
}
