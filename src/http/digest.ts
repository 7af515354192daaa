/** Digests of what is sent (RFC 9530), for whoever keeps it. */
import { createHash } from 'node:crypto'

/** The value of `Repr-Digest` for a body that is whole. */
export function digestOf(body: Uint8Array): string {
  return digestField(createHash('sha256').update(body).digest('hex'))
}

/** The value of `Repr-Digest` for a SHA-256 digest in hexadecimal. */
export function digestField(sha256: string): string {
  return `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`
}
