/** Threads for whole answers, each of which must come in time. */
import type { Piscina } from 'piscina'
import { outOfTime } from '../http/answer-in-time.ts'
import { Problem } from '../http/problems.ts'
import { IDLE, START, type ThreadData } from './start.ts'
import { type LeavingAnswer, now, type Outcome, type Task } from './task.ts'

const THREADS = 2

/** More questions than these do not wait for a thread; each of them would wait for too long. */
const MOST_WAITING = 100

/** How much later than its time a thread is ended, in milliseconds. */
const GRACE = 500

export function openAsking(workerData: ThreadData, budget: number) {
  let pool: Promise<Piscina<Task, Outcome<LeavingAnswer>>> | undefined
  const start = async () => {
    const { Piscina } = await import('piscina')
    return new Piscina<Task, Outcome<LeavingAnswer>>({
      ...START,
      workerData,
      name: 'ask',
      minThreads: 1,
      maxThreads: THREADS,
      idleTimeout: IDLE,
      maxQueue: MOST_WAITING,
    })
  }
  return {
    async ask(asked: Omit<Task, 'budget' | 'end'>): Promise<Outcome<LeavingAnswer>> {
      pool ??= start()
      const threads = await pool
      if (threads.queueSize >= MOST_WAITING)
        throw new Problem('unavailable', 'Too many questions are waiting.')
      // A thread stops by itself; one that cannot, since it is within a long step of SQLite, is ended.
      const signal = AbortSignal.timeout(budget + GRACE)
      try {
        return await threads.run({ ...asked, budget, end: now() + budget }, { signal })
      } catch (error) {
        throw signal.aborted ? outOfTime() : error
      }
    },
    async close(): Promise<void> {
      await (await pool)?.close()
    },
  }
}
