/** Parts of a body, for whoever resumes a download or reads here and there in a file (RFC 9110 §14). */

/** Bytes of a body, by the positions of its first and its last one, counted from 0. */
export interface Part {
  readonly first: number
  readonly last: number
}

/** One range of bytes: from a position on, between two positions, or the last ones. */
const ONE_RANGE = /^\s*bytes\s*=\s*(?:(\d+)-(\d*)|-(\d+))\s*$/i

/**
 * What a Range header asks for, of a body that has so many bytes: a part of it, or bytes that lie outside.
 * It is the whole body that is answered to what is not one range of bytes, which a server may ignore
 * (RFC 9110 §14.2), and where there are no bytes to have a part of.
 */
export function partOf(range: string, length: number): Part | 'whole' | 'outside' {
  const [isRange, from, to, suffix] = ONE_RANGE.exec(range) ?? []
  if (isRange === undefined || length === 0) return 'whole'
  const end = length - 1
  const asked =
    suffix === undefined
      ? { first: Number(from), last: to === '' ? end : Number(to) }
      : { first: Math.max(0, length - Number(suffix)), last: end }
  if (asked.first > end) return 'outside'
  return asked.last < asked.first ? 'whole' : { first: asked.first, last: Math.min(asked.last, end) }
}
