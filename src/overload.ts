/** Whether there is more to do than can be done in time: told by how late the event loop is. */
import { monitorEventLoopDelay } from 'node:perf_hooks'

/** How exactly delays are measured, and how often it is looked at them, in milliseconds. */
const RESOLUTION = 20
const INTERVAL = 500

export interface Overload {
  isOverloaded(): boolean
  stop(): void
}

/**
 * Watches the delay of the event loop: half of all turns that are later than `most` milliseconds are too much. The
 * median, since one long turn is soon over. Node measures without running any of our code, and a request is not
 * looked at: `@fastify/under-pressure` would refuse it before it is known whether anything has to be made for it.
 * @param most 0 to never be overloaded
 */
export function watchOverload(most: number): Overload {
  if (most === 0) return { isOverloaded: () => false, stop: () => undefined }
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION })
  let isOverloaded = false
  delay.enable()
  const timer = setInterval(() => {
    isOverloaded = delay.percentile(50) / 1e6 - RESOLUTION > most
    delay.reset()
  }, INTERVAL).unref()
  return {
    isOverloaded: () => isOverloaded,
    stop() {
      clearInterval(timer)
      delay.disable()
    },
  }
}
