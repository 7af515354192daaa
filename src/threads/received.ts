/** A body that another thread makes, as this one reads it: its memory goes back and forth between the two. */
import { on } from 'node:events'
import type { MessagePort } from 'node:worker_threads'
import type { Pieces } from '../../db/stored-file.ts'
import type { LongBody } from '../http/body.ts'

/** How many pieces the thread may be ahead. */
const AHEAD = 2

/**
 * @param port where pieces are asked for, and come; in the end, their digest
 * @param made rejected if the thread fails: nothing more comes then
 * @param onRead called when all was read, or nobody wants to read on; perhaps more than once
 */
export function received(port: MessagePort, made: Promise<unknown>, onRead: () => void): LongBody {
  let digest = ''
  const leave = () => {
    port.close()
    onRead()
  }
  async function* pieces(): Pieces {
    try {
      for (let count = 0; count < AHEAD; count += 1) port.postMessage(null)
      for await (const [told] of on(port, 'message', { close: ['close'] })) {
        if (typeof told === 'string') {
          digest = told
          return
        }
        yield told
        port.postMessage(told.buffer, [told.buffer])
      }
      await made
      throw new Error('The thread ended before the body did.')
    } finally {
      leave()
    }
  }
  return { pieces, digest: () => digest, leave }
}
