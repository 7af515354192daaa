/** From what is written to what leaves: texts encoded, all in blocks of one length. */
import { setImmediate } from 'node:timers/promises'
import type { Chunks } from '../representations/representation.ts'

/**
 * How long a block is, in bytes: enough for it to cost more than what surrounds it, few enough for others not to
 * wait long until it is full.
 */
export const BLOCK = 256 * 1024

/** What a block is written into, of that length. */
export type Memory = Uint8Array<ArrayBuffer>

const encoder = new TextEncoder()

/**
 * Fills one block after another; only the last one may be shorter.
 * @param take gives the memory for the next block, when it is asked for
 * @param onEnd called once, after the last block, or when the reader went away, or something failed
 */
export async function* blocksOf(
  chunks: Chunks,
  onEnd: () => void,
  take: () => Memory,
): AsyncGenerator<Memory, undefined, void> {
  try {
    let block = take()
    let length = 0
    for await (const chunk of chunks) {
      // An empty one is a pause.
      if (chunk.length === 0) await setImmediate()
      for (let at = 0; at < chunk.length; ) {
        const { read, written } = fill(block.subarray(length), chunk, at)
        at += read
        length += written
        if (at === chunk.length) continue
        yield block.subarray(0, length)
        block = take()
        length = 0
      }
    }
    if (length > 0) yield block.subarray(0, length)
  } finally {
    onEnd()
  }
}

/** Writes what fits of a chunk, from a position on. */
function fill(room: Uint8Array, chunk: string | Uint8Array, at: number) {
  if (typeof chunk === 'string') return encoder.encodeInto(at === 0 ? chunk : chunk.slice(at), room)
  const part = chunk.subarray(at, at + room.length)
  room.set(part)
  return { read: part.length, written: part.length }
}
