/** How long a body is, and its digest: read to its end once, and remembered as long as nothing can change them. */
import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { BegunAnswer } from './answer-in-time.ts'

export interface Measured {
  /** In bytes. */
  readonly length: number
  /** In hexadecimal. */
  readonly sha256: string
}

/** Measures a body that a key says all about; one after the other, since each may take its time. */
export type Measure = (key: string, begin: () => Promise<BegunAnswer>) => Promise<Measured>

/** How many measurements are remembered. */
const MOST = 10_000

export function measurements(): Measure {
  const known = new LRUCache<string, Promise<Measured>>({ max: MOST })
  let last: Promise<unknown> = Promise.resolve()
  return (key, begin) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const measured = last.then(async () => measure((await begin()).body))
    known.set(key, measured)
    // What failed is tried again the next time.
    last = measured.catch(() => known.delete(key))
    return measured
  }
}

async function measure(body: BegunAnswer['body']): Promise<Measured> {
  const hash = createHash('sha256')
  let length = 0
  for await (const piece of piecesOf(body)) {
    hash.update(piece)
    length += piece.length
  }
  return { length, sha256: hash.digest('hex') }
}

function piecesOf(body: BegunAnswer['body']): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (typeof body === 'string') return [Buffer.from(body)]
  if (body instanceof Uint8Array) return [body]
  return 'pieces' in body ? body.pieces(0, body.length - 1) : body
}
