/** Ending in order: who is connected gets an answer, and who stopped reading one keeps nobody. */
import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** How often connections that have become idle are closed at the end, in milliseconds. */
const LOOK = 50

export interface Leaving {
  /** Whether the service is about to end: it is then not ready any more, and keeps no connection. */
  hasBegun(): boolean
  /**
   * Ends the service: first it only says so, and ends each connection with its next answer; then it accepts no more,
   * and waits until what was asked is answered. Asked to again, it does nothing more.
   * @param delay how long it only says so, in milliseconds: until those who look whether it is ready have noticed
   * @param most how long answers may then take, in milliseconds, until they are broken off
   */
  leave(app: FastifyInstance, delay: number, most: number): Promise<void>
}

export function leaving(): Leaving {
  let ended: Promise<void> | null = null
  return {
    hasBegun: () => ended !== null,
    leave(app, delay, most) {
      ended ??= end(app, delay, most)
      return ended
    },
  }
}

async function end(app: FastifyInstance, delay: number, most: number): Promise<void> {
  await wait(delay)
  const { server } = app
  // An answer that was begun before has promised to keep its connection.
  const look = setInterval(() => server.closeIdleConnections(), LOOK)
  const last = setTimeout(() => server.closeAllConnections(), most)
  await app.close()
  clearInterval(look)
  clearTimeout(last)
}
