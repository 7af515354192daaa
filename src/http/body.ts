/** From a body made in pieces to what is sent: whole where it is short, else a stream that whoever reads it drives. */
import { setImmediate } from 'node:timers/promises'
import type { Chunks } from '../representations/representation.ts'
import { blocksOf } from './blocks.ts'

/** What can be sent. */
export type Body = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>

/**
 * Begins to make a body: what fails at once fails here, before anything is sent. One that fills a block at most is
 * made as a whole: its length and its digest are then known beforehand.
 * @param onEnd called once, after the last piece was made, the reader went away, or something failed
 */
export async function beginBody(chunks: Chunks, onEnd: () => void): Promise<Body> {
  const blocks = blocksOf(chunks, onEnd)
  const first = await blocks.next()
  if (first.done) return new Uint8Array()
  const second = await blocks.next()
  if (second.done) return first.value
  const begun = [first.value, second.value]
  return new ReadableStream(
    {
      async pull(controller) {
        // Between two blocks, others have their turn.
        await setImmediate()
        const block = begun.shift() ?? (await blocks.next()).value
        if (block === undefined) controller.close()
        else controller.enqueue(block)
      },
      async cancel() {
        await blocks.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}
