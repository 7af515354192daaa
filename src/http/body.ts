/** From a body made in pieces to what is sent: whole where it is short, else made while it is read. */
import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Pieces } from '../../db/stored-file.ts'
import type { Chunks } from '../representations/representation.ts'
import { BLOCK, blocksOf, type Memory } from './blocks.ts'

/** A body whose length nobody knows before its end. */
export interface LongBody {
  /** Its bytes, made while they are read; a failure breaks them off. */
  pieces(): Pieces
  /** The SHA-256 digest, in hexadecimal, once all was read. */
  digest(): string | Promise<string>
  /** Nobody will read it, or read on. */
  leave(): void
}

/** What can be sent. */
export type Body = Uint8Array<ArrayBuffer> | LongBody

/**
 * Begins to make a body: what fails at once fails here, before anything is sent. One that fills a block at most is
 * made as a whole: its length and its digest are then known beforehand. A longer one can be read once.
 * @param onEnd called once, after the last piece was made, the reader went away, or something failed
 * @param take gives the memory for the next piece; by default, two take turns
 */
export async function beginBody(chunks: Chunks, onEnd: () => void, take = inTurns()): Promise<Body> {
  const blocks = blocksOf(chunks, onEnd, take)
  const first = await blocks.next()
  if (first.done) return new Uint8Array()
  const second = await blocks.next()
  // Without the rest of the block: it may be kept.
  if (second.done) return first.value.slice()
  const begun = [first.value, second.value]
  const hash = createHash('sha256')
  async function* pieces(): Pieces {
    try {
      for (;;) {
        // Between two pieces, others have their turn.
        await setImmediate()
        const block = begun.shift() ?? (await blocks.next()).value
        if (block === undefined) return
        hash.update(block)
        yield block
      }
    } finally {
      await blocks.return(undefined)
    }
  }
  return { pieces, digest: () => hash.digest('hex'), leave: () => void blocks.return(undefined) }
}

/** One piece is filled while the other one is being sent, or both have been begun. */
function inTurns(): () => Memory {
  const memories = [new Uint8Array(BLOCK), new Uint8Array(BLOCK)] as const
  let turn = 0
  return () => memories[turn++ % 2 === 0 ? 0 : 1]
}
