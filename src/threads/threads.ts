/** Other threads for the questions that may take long, so that nobody else waits for them. */
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { outOfTime } from '../http/answer-in-time.ts'
import { Problem } from '../http/problems.ts'
import type { Answer } from '../http/route.ts'
import { now, type Outcome, type Task } from './task.ts'

/** What every thread is started with. */
export interface ThreadData {
  /** The database file. */
  readonly path: string
  /** The revision that it must hold. */
  readonly revision: string
}

export interface Threads {
  /** @throws Problem */
  ask(task: Omit<Task, 'end'>): Promise<Answer>
  /** Ends the threads, once they have answered what they were asked. */
  close(): Promise<void>
}

const THREADS = 2

/** More questions than these do not wait for a thread; each of them would wait for too long. */
const MOST_WAITING = 100

/**
 * @param budget how long a question may take, its waiting included, in milliseconds
 */
export function openThreads(workerData: ThreadData, budget: number): Threads {
  const pool = new Piscina<Task, Outcome>({
    filename: fileURLToPath(new URL('thread.ts', import.meta.url)),
    workerData,
    minThreads: THREADS,
    maxThreads: THREADS,
    maxQueue: MOST_WAITING,
    recordTiming: false,
    // Answers are short-lived: more room for them would only be kept, not used.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  })
  return {
    async ask(task) {
      if (pool.queueSize >= MOST_WAITING) throw new Problem('unavailable', 'Too many questions are waiting.')
      // A thread stops by itself; one that cannot, since it is within a long step of SQLite, is ended.
      const signal = AbortSignal.timeout(budget + GRACE)
      try {
        return answerOf(await pool.run({ ...task, end: now() + budget }, { signal }))
      } catch (error) {
        throw signal.aborted ? outOfTime() : error
      }
    },
    close: () => pool.close(),
  }
}

/** How much later than its time a thread is ended, in milliseconds. */
const GRACE = 500

function answerOf(outcome: Outcome): Answer {
  if ('problem' in outcome) {
    const { code, detail, extensions } = outcome.problem
    throw new Problem(code, detail, extensions)
  }
  const { body } = outcome.answer
  return { ...outcome.answer, body: Buffer.from(body.buffer) }
}
