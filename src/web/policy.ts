/** What may happen in a page: only its own style applies, nothing runs, and no other site shows it in a frame. */
import { createHash } from 'node:crypto'
import { STYLE } from './style.ts'

const DIGEST = createHash('sha256').update(STYLE).digest('base64')

/**
 * Forms lead to the public address, whatever name the page was reached by.
 * @param ancestors the pages that may show it in a frame
 */
export function pageHeaders(
  { urlOf }: { urlOf(path: string): string },
  ancestors: "'none'" | '*' = "'none'",
): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${DIGEST}'`,
    `form-action 'self' ${new URL(urlOf('/')).origin}`,
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ]
  return { 'content-security-policy': policy.join('; ') }
}
