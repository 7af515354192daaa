/** From a body made in pieces to what is sent: whole where it is short, else a stream that whoever reads it drives. */
import { setImmediate } from 'node:timers/promises'
import type { Chunks } from '../representations/representation.ts'

/** What can be sent. */
export type Body = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>

/** Up to this length, in bytes, a body is made as a whole: its length and its digest are then known beforehand. */
const SHORT = 256 * 1024

/**
 * Begins to make a body: what fails at once fails here, before anything is sent.
 * @param onEnd called once, after the last piece was made, the reader went away, or something failed
 */
export async function beginBody(chunks: Chunks, onEnd: () => void): Promise<Body> {
  const pieces = encoded(chunks, onEnd)
  const begun: Uint8Array[] = []
  for (let length = 0; length <= SHORT; ) {
    const { done, value } = await pieces.next()
    if (done) return Buffer.concat(begun)
    begun.push(value)
    length += value.length
  }
  return new ReadableStream(
    {
      async pull(controller) {
        // Between two pieces, others have their turn.
        await setImmediate()
        const piece = begun.shift() ?? (await pieces.next()).value
        if (piece === undefined) controller.close()
        else controller.enqueue(piece)
      },
      async cancel() {
        await pieces.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

async function* encoded(chunks: Chunks, onEnd: () => void): AsyncGenerator<Uint8Array, undefined, void> {
  try {
    for await (const chunk of chunks) {
      if (chunk.length === 0) await setImmediate()
      else yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    }
  } finally {
    onEnd()
  }
}
