/** What every answer says for the safety of whoever reads it, errors included. */

/** HTTPS only, for a year (RFC 6797): of this host alone, since other services of its domain are not ours. */
const HTTPS_ONLY = 'max-age=31536000'

/**
 * The headers by their lower-case names. `Permissions-Policy` is not among them: it is of pages, which these are
 * answers for.
 * @param url the public address; null if nobody said it
 */
export function safetyHeaders(url: string | null): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    // Meant to be embedded, also in pages that embed nothing unasked (Cross-Origin-Embedder-Policy).
    'cross-origin-resource-policy': 'cross-origin',
    ...(url?.startsWith('https:') && { 'strict-transport-security': HTTPS_ONLY }),
  }
}
