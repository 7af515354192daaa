/** Conditional requests (RFC 9110 §13.2.2): whether the client has the answer already. */
import type { IncomingHttpHeaders } from 'node:http'
import fresh from 'fresh'

/** What a condition is compared with. */
interface Validators {
  readonly etag?: string
  readonly 'last-modified'?: string
}

/**
 * Whether a client names the validator of an answer, which is then known to exist without being made: nobody
 * else tells it. (Whoever computes a validator of what does not exist misleads only himself.)
 */
export function isNamed(
  { etag }: Validators,
  { 'if-none-match': named = '*' }: IncomingHttpHeaders,
): boolean {
  return named !== '*' && fresh({ 'if-none-match': named }, { etag })
}

/** Whether a client has an answer that is known to exist; a date or `*` alone proves nothing. */
export function isKnown(
  validators: Validators,
  { 'if-none-match': named, 'if-modified-since': since }: IncomingHttpHeaders,
): boolean {
  // Without Cache-Control, which is for caches: `fetch` sends no-cache along with every condition.
  return fresh({ 'if-none-match': named, 'if-modified-since': since }, { ...validators })
}
