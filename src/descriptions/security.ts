/** security.txt (RFC 9116): where to say that something is not safe. */
import type { Site } from './site.ts'

const DAY = 86_400_000

/** For how many days it holds: whoever reads it later reads it anew. */
const VALID = 90

/** @param now milliseconds since 1970: the document says until when it holds, to the day */
export function security({ publisher, urlOf }: Site, now: number): string {
  const expires = new Date((Math.floor(now / DAY) + VALID) * DAY).toISOString()
  return [
    `Contact: mailto:${publisher.email}`,
    `Expires: ${expires}`,
    'Preferred-Languages: fr, en',
    `Canonical: ${urlOf('/.well-known/security.txt')}`,
    '',
  ].join('\n')
}
