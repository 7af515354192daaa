/** What caches are told of an answer, all of which is known before it is made (RFC 9110 §8 and §12.5.5, RFC 9111). */
import { hash } from 'node:crypto'
import type { Revision } from '../queries/revision.ts'
import { LONGEST_HEADER } from './links.ts'
import { withQuery } from './query-string.ts'
import type { Question, Route } from './route.ts'

/** What an answer follows from. */
interface Origin
  extends Pick<Question, 'canonical' | 'format' | 'language' | 'revision' | 'links' | 'publisher'> {
  /** The version of the program: another one may answer other bytes. */
  readonly version: string
  /** The path of the answer in its form. */
  readonly address: string
  /** How long a cache may answer in our place, in seconds. */
  readonly maxAge: number
}

/**
 * How long a cache may answer once its answer is too old: ten minutes while it asks whether there is anything new,
 * and a day if nobody answers (RFC 5861). Data change a few times a year; a walk through pages stays within one
 * revision, wherever they come from, since its cursors do.
 */
const STALE = 'stale-while-revalidate=600, stale-if-error=86400'

/** A part of the program: fresh for an hour, and used for a week more while a cache asks for a newer one. */
const LASTING = 'public, max-age=3600, stale-while-revalidate=604800, stale-if-error=604800'

/** What another address would have if it changed (RFC 8246). */
const IMMUTABLE = 'public, max-age=31536000, immutable'

/** Headers by their names in small letters. */
type Headers = Readonly<Record<string, string>>

/**
 * What caches are told of an answer. No Content-Language goes with the language (RFC 9110 §8.5): the data are for
 * readers of French, whatever language they are spoken about in.
 * @param looked which headers of the request were looked at to choose the form
 */
export function cachingOf(route: Route, origin: Origin, looked: Readonly<Record<string, boolean>>): Headers {
  const chosenBy = Object.keys(looked).filter((name) => looked[name])
  const { address, canonical, revision, links, maxAge } = origin
  const location = links.to(withQuery(address, canonical))
  return {
    ...(chosenBy.length > 0 && { vary: chosenBy.join(', ') }),
    // All ways of writing the question share one address, which is told unless it would burst the headers.
    ...(route.negotiated && location.length <= LONGEST_HEADER && { 'content-location': location }),
    ...(route.dated && lastModified(revision, Date.now())),
    ...(route.cacheable
      ? {
          etag: etagOf(route, origin),
          'cache-control': freshness(route, maxAge),
        }
      : { 'cache-control': 'no-store' }),
  }
}

function freshness({ lasting, immutable }: Route, maxAge: number): string {
  if (immutable) return IMMUTABLE
  return lasting === undefined ? `public, max-age=${maxAge}, ${STALE}` : LASTING
}

const CACHING = [
  'vary',
  'content-location',
  'last-modified',
  'etag',
  'cache-control',
  'deprecation',
  'sunset',
]

/**
 * Of all headers of an answer, those that the 304 that takes its place has too (RFC 9110 §15.4.5), and what whoever
 * asks again and again must hear of.
 */
export function toldToCaches(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => CACHING.includes(name)))
}

/**
 * A strong validator. It is of one question, and is only told with an answer: whoever names it has had that
 * answer, so there is one.
 */
function etagOf({ lasting }: Route, origin: Origin): string {
  const { version, address, canonical, format, language, revision, links, publisher } = origin
  const program = [version, links.to('/'), publisher]
  const question = [address, canonical, format.mediaType, format.extension, language]
  const content = lasting === undefined ? [revision.id, program] : [lasting]
  return `"${hash('sha256', JSON.stringify([...content, question])).slice(0, 32)}"`
}

/**
 * When the data last changed. A date to come may not be told (RFC 9110 §8.8.2.1), and now would be a wrong one: where
 * a clock was set back, it can be earlier than what was told of the revision before, and hide the change from whoever
 * asks by dates. The `ETag` is told in any case.
 */
export function lastModified({ publishedAt }: Pick<Revision, 'publishedAt'>, now: number): Headers {
  return publishedAt.getTime() > now ? {} : { 'last-modified': publishedAt.toUTCString() }
}
