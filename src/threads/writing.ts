/** A thread for long answers: it makes several at once, taking turns, each only as fast as it is read. */
import { once } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { Problem } from '../http/problems.ts'
import { received } from './received.ts'
import { START, type ThreadData } from './start.ts'
import type { Outcome, Task } from './task.ts'

/** More long answers than these are not made at once. */
const MOST = 16

/** A question, and where to answer it. */
interface Written {
  readonly task: Task
  readonly port: MessagePort
}

export function openWriting(workerData: ThreadData, budget: number) {
  const underWay = new Set<Promise<void>>()
  let pool: Piscina<Written, void> | undefined
  const start = () =>
    new Piscina<Written, void>({
      ...START,
      workerData,
      name: 'write',
      minThreads: 1,
      maxThreads: 1,
      concurrentTasksPerWorker: MOST,
      // Bodies are read between two tasks as well.
      atomics: 'disabled',
    })
  return {
    async write(asked: Omit<Task, 'budget' | 'end'>): Promise<Outcome> {
      if (underWay.size >= MOST) throw new Problem('unavailable', 'Too many long answers are being made.')
      pool ??= start()
      const { promise: read, resolve: onRead } = Promise.withResolvers<void>()
      underWay.add(read)
      read.then(() => underWay.delete(read))
      const { port1, port2 } = new MessageChannel()
      const answered = once(port1, 'message') as Promise<[Outcome]>
      const task = { ...asked, budget, end: Number.POSITIVE_INFINITY }
      const made = pool.run({ task, port: port2 }, { transferList: [port2] })
      try {
        // It ends well only after it has answered.
        const [outcome] = await Promise.race([answered, made.then(() => answered)])
        port1.close()
        if ('answer' in outcome && outcome.answer.body instanceof ReadableStream) {
          return { answer: { ...outcome.answer, body: received(outcome.answer.body, made, onRead) } }
        }
        onRead()
        return outcome
      } catch (error) {
        port1.close()
        onRead()
        throw error
      }
    },
    /** Ends the thread, once all that is under way was read. */
    async close(): Promise<void> {
      while (underWay.size > 0) await Promise.allSettled(underWay)
      await pool?.destroy()
    },
  }
}
