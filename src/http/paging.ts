/** From cursors to places and back: which page is asked for, and the links to those around it. */
import type { Page, PageRequest } from '../queries/collection.ts'
import type { Place } from '../queries/order.ts'
import { queryDigest, readCursor, writeCursor } from './cursor.ts'
import type { Link, Links } from './links.ts'
import { DEFAULT_LIMIT } from './parameters/page.ts'
import { invalidQuery, Problem } from './problems.ts'
import { changedQuery, withQuery } from './query-string.ts'

/** What a request says of paging. */
export interface PagingQuery {
  /** Null where the request does not say. */
  readonly limit: number | null
  readonly after: string | null
  readonly before: string | null
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
  readonly links: (page: Page) => PageLinks
}

/**
 * Reads the cursors of a request.
 * @param canonical the whole query, in its canonical form
 * @throws Problem `revision_gone` for a cursor of another revision, `invalid_query` for one of another query
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
  const digest = queryDigest(`${path}?${changedQuery(unpaged, { limit: null })}`)
  const url = (cursor: Readonly<Record<string, string>>) => {
    const search = changedQuery(unpaged, cursor)
    return links.to(withQuery(path, search))
  }
  const at = (place: Place | null) => writeCursor(revision, digest, place)
  const place = placeOf(query, digest, revision, url({}))
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
      next: last !== null && hasNext ? url({ after: at(last) }) : null,
      last: url({ before: at(null) }),
    }),
  }
}

/** The place that the cursor of a request names; null for the beginning, and for the end. */
function placeOf(
  { after, before }: PagingQuery,
  digest: string,
  revision: string,
  restart: string,
): Place | null {
  if (after !== null && before !== null) {
    throw invalidQuery([{ parameter: 'before', detail: 'Only one of after and before can be given.' }])
  }
  const cursor = after ?? before
  if (cursor === null) return null
  const parameter = after === null ? 'before' : 'after'
  const content = readCursor(cursor)
  if (content === null)
    throw invalidQuery([
      { parameter, detail: 'It is no cursor of this service: follow the links of a page.' },
    ])
  const [of, query, place] = content
  if (query !== digest) {
    const detail = 'It belongs to another query: follow the links of a page of this one.'
    throw invalidQuery([{ parameter, detail }])
  }
  if (of !== revision) {
    throw new Problem('revision_gone', 'The data changed since the page that the cursor was taken from.', {
      restart,
    })
  }
  return place
}

/** The links of a page for those who read only headers. */
export function around({ self, ...pages }: PageLinks): Link[] {
  return Object.entries(pages).flatMap(([relation, url]): Link[] => (url === null ? [] : [[relation, url]]))
}
