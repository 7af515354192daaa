/** A thread for long answers: it makes several at once, taking turns, each only as fast as it is read or written. */
import { once } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { Piscina } from 'piscina'
import type { BegunAnswer, Head, WrittenAnswer } from '../http/answer-in-time.ts'
import { Problem } from '../http/problems.ts'
import type { Written } from '../kept/write-body.ts'
import { received } from './received.ts'
import { IDLE, START, type ThreadData } from './start.ts'
import type { Outcome, Task } from './task.ts'

/** More long answers than these are not made at once. */
const MOST = 16

/** A question, and where to answer it. */
export interface WritingTask {
  readonly task: Task
  readonly port: MessagePort
}

/** A question whose answer goes into an open file. */
export interface KeepingTask extends WritingTask {
  readonly fd: number
}

/** What is known of an answer when its body has begun. */
export interface BegunKeeping {
  readonly head: Head
  /** Whether all of it is written already. */
  readonly isWhole: boolean
}

/** An answer when its body has begun: null for one that is asked for piece by piece. */
export type BegunWriting = Head & { readonly body: Uint8Array<ArrayBuffer> | null }

type Asked = Omit<Task, 'budget' | 'end'>

export function openWriting(workerData: ThreadData, budget: number) {
  const underWay = new Set<Promise<void>>()
  let pool: Promise<Piscina<WritingTask, unknown>> | undefined
  const start = async () => {
    const { Piscina } = await import('piscina')
    return new Piscina<WritingTask, unknown>({
      ...START,
      workerData,
      minThreads: 0,
      maxThreads: 1,
      idleTimeout: IDLE,
      concurrentTasksPerWorker: MOST,
      // Bodies are read between two tasks as well.
      atomics: 'disabled',
    })
  }
  /** Has a function of the thread begin an answer, which is under way until `onEnd` is called. */
  function begin(asked: Asked, name: 'write' | 'keep', more: Partial<KeepingTask>) {
    if (underWay.size >= MOST) throw new Problem('unavailable', 'Too many long answers are being made.')
    pool ??= start()
    const { promise: ended, resolve: onEnd } = Promise.withResolvers<void>()
    underWay.add(ended)
    ended.then(() => underWay.delete(ended))
    const { port1: port, port2 } = new MessageChannel()
    const task = { ...asked, budget, end: Number.POSITIVE_INFINITY }
    const made = pool.then((threads) =>
      threads.run({ task, port: port2, ...more }, { name, transferList: [port2] }),
    )
    return { port, made, onEnd }
  }
  return {
    async write(asked: Asked): Promise<Outcome<BegunAnswer>> {
      const { port, made, onEnd } = begin(asked, 'write', {})
      const answered = once(port, 'message') as Promise<[Outcome<BegunWriting>]>
      let isLong = false
      try {
        // It ends well only after it has answered.
        const [outcome] = await Promise.race([answered, made.then(() => answered)])
        if ('problem' in outcome) return outcome
        const { body, ...head } = outcome.answer
        isLong = body === null
        return { answer: { ...head, body: body ?? received(port, made, onEnd) } }
      } finally {
        if (!isLong) {
          port.close()
          onEnd()
        }
      }
    },
    /** Has the body written into an open file. */
    async keep(
      asked: Asked,
      fd: number,
      onWritten: (length: number) => void,
    ): Promise<Outcome<WrittenAnswer>> {
      const { port, made, onEnd } = begin(asked, 'keep', { fd })
      const { promise: begun, resolve: onBegun } = Promise.withResolvers<Outcome<BegunKeeping>>()
      port.on('message', (told: number | Outcome<BegunKeeping>) =>
        typeof told === 'number' ? onWritten(told) : onBegun(told),
      )
      // What was begun without a problem is written in the end.
      const written = made.finally(onEnd) as Promise<Written>
      const outcome = await Promise.race([begun, written.then(() => begun)])
      if ('problem' in outcome) return outcome
      const { head, isWhole } = outcome.answer
      return { answer: { ...head, written: isWhole ? await written : written } }
    },
    /** Ends the thread, once all that is under way was read. */
    async close(): Promise<void> {
      while (underWay.size > 0) await Promise.allSettled(underWay)
      await (await pool)?.destroy()
    },
  }
}
