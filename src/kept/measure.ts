/** How long a body is, and its digest: told by whoever writes it, or read to its end. */
import { createHash } from 'node:crypto'
import type { BegunAnswer } from '../http/answer-in-time.ts'
import type { Written } from './write-body.ts'

export async function measure(body: BegunAnswer['body']): Promise<Written> {
  if (typeof body !== 'string' && 'whole' in body) {
    const { length, sha256 } = await body.whole
    return { length, sha256 }
  }
  const hash = createHash('sha256')
  let length = 0
  for await (const piece of piecesOf(body)) {
    hash.update(piece)
    length += piece.length
  }
  return { length, sha256: hash.digest('hex') }
}

function piecesOf(body: Exclude<BegunAnswer['body'], { whole: unknown }>) {
  if (typeof body === 'string') return [Buffer.from(body)]
  if (body instanceof Uint8Array) return [body]
  return 'length' in body ? body.pieces(0, body.length - 1) : body.pieces()
}
