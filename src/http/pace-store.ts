/** How many answers were made for whom, by a clock that nobody can set: the plugin's own store goes by the time of day. */
import type { FastifyRateLimitStore } from '@fastify/rate-limit'
import { LRUCache } from 'lru-cache'

/** How many clients are remembered. */
const MOST_CLIENTS = 5000

/** The plugin wants a class. */
export class PaceStore implements FastifyRateLimitStore {
  // It forgets each one by `performance.now()`.
  readonly #counts = new LRUCache<string, { current: number }>({ max: MOST_CLIENTS })

  /** Counts one more for a client, from the first one on for so many milliseconds. */
  incr(key: string, callback: Parameters<FastifyRateLimitStore['incr']>[1], timeWindow: number): void {
    const count = this.#counts.get(key) ?? { current: 0 }
    if (count.current === 0) this.#counts.set(key, count, { ttl: timeWindow })
    count.current += 1
    callback(null, { current: count.current, ttl: this.#counts.getRemainingTTL(key) })
  }

  /** No route has a store of its own. */
  child(): this {
    return this
  }
}
