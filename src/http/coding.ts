/** Content codings (RFC 9110 §8.4.1): shorter bodies, for whoever can read them. */
import type { IncomingHttpHeaders } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib'
import Negotiator from 'negotiator'
import { digestOf } from './digest.ts'

/** By name, the one that makes the shortest bodies first. All of them work in threads of their own. */
const CODINGS = {
  br: (body: Uint8Array) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  zstd: promisify(zstdCompress),
  gzip: promisify<Uint8Array, Buffer>(gzip),
} as const satisfies Record<string, (body: Uint8Array) => Promise<Buffer>>

const brotli = promisify(brotliCompress)

export type Coding = keyof typeof CODINGS

const NAMES = Object.keys(CODINGS) as Coding[]

/** Below this length, in bytes, there is nothing to gain. */
const SHORT = 1024

/** What is text, whatever it is made of; the others are compressed already. */
const TEXT = /^text\/|(json|[/+]xml|yaml)$/

/** Whether bodies of a media type, without parameters, are coded for whoever accepts it. */
export const isCodable = (mediaType: string) => TEXT.test(mediaType)

/** The coding to answer in; null for none. What a client accepts at all, it can read: the shortest is the best. */
export function chooseCoding(headers: IncomingHttpHeaders): Coding | null {
  if (headers['accept-encoding'] === undefined) return null
  const accepted = new Negotiator({ headers }).encodings(NAMES)
  return NAMES.find((name) => accepted.includes(name)) ?? null
}

/** The validator of the same answer in a coding: other bytes have another one. */
export function codedTag(etag: string, coding: Coding): string {
  return etag.replace(/"$/, `-${coding}"`)
}

interface Coded {
  readonly body: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/** A body with its headers, in a coding; a short one stays as it is. */
export async function encode({ body, headers }: Coded, coding: Coding): Promise<Coded> {
  if (body.length < SHORT) return { body, headers }
  const coded = new Uint8Array(await CODINGS[coding](body))
  const { etag, 'repr-digest': digest } = headers
  return {
    body: coded,
    headers: {
      ...headers,
      'content-encoding': coding,
      ...(etag !== undefined && { etag: codedTag(etag, coding) }),
      // The digest is that of the representation, whose coding is a part of it (RFC 9530 §3.1).
      ...(digest !== undefined && { 'repr-digest': digestOf(coded) }),
    },
  }
}
