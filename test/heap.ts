/** What a process holds on to. */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** How much of the heap is in use once all garbage is gone, in bytes. */
export function heapHeld(): number {
  // What the first time finalises is garbage the second time.
  collectGarbage()
  collectGarbage()
  return process.memoryUsage().heapUsed
}
