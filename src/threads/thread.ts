/** What runs in each of the other threads: a revision of its own, and the routes that may take long. */
import type { MessagePort } from 'node:worker_threads'
import { workerData } from 'piscina'
import { writeInTime } from '../http/answer-in-time.ts'
import type { Question, Route } from '../http/route.ts'
import { LONG_ROUTES } from '../http/routes.ts'
import type { Written } from '../kept/write-body.ts'
import { openRevision } from '../open-revision.ts'
import type { Revision } from '../queries/revision.ts'
import type { ThreadData } from './start.ts'
import { type LeavingAnswer, leavingAnswer, now, type Outcome, performTask, type Task } from './task.ts'
import type { BegunKeeping, KeepingTask } from './writing.ts'

// What `openThreads` starts every thread with.
const { path, revision: expected } = workerData as ThreadData
let revision: Revision | undefined

/** How often it is told at most how much is written, in milliseconds: each time, another thread is woken. */
const TOLD_EVERY = 10

/** Answers a question whose answer is whole. */
export async function ask(task: Task): Promise<Outcome<LeavingAnswer>> {
  return perform(task, (route, question) => leavingAnswer(route, question, () => undefined))
}

/** Answers through a port, and ends once the whole body was read, however long that takes. */
export async function write({ task, port }: { task: Task; port: MessagePort }): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  try {
    const outcome = await perform(task, (route, question) => leavingAnswer(route, question, resolve))
    const streamed = 'answer' in outcome && outcome.answer.body instanceof ReadableStream
    port.postMessage(outcome, streamed ? [outcome.answer.body] : [])
    if (streamed) await promise
  } finally {
    port.close()
  }
}

/**
 * Writes the body into an open file. The port is told how much is written, again and again, and all else of the
 * answer, as soon as it is known.
 * @returns what was written in the end; null for a problem
 */
export async function keep({ task, port, fd }: KeepingTask): Promise<Written | null> {
  let told = 0
  const tell = (length: number) => {
    const time = now()
    if (time - told < TOLD_EVERY) return
    told = time
    port.postMessage(length)
  }
  try {
    const outcome = await perform(task, (route, question) =>
      writeInTime(route, question, fd, tell, () => undefined),
    )
    if ('problem' in outcome) {
      port.postMessage(outcome)
      return null
    }
    const { written, ...head } = outcome.answer
    port.postMessage({
      answer: { head, isWhole: !(written instanceof Promise) },
    } satisfies Outcome<BegunKeeping>)
    return await written
  } finally {
    port.close()
  }
}

async function perform<A>(
  task: Task,
  answer: (route: Route, question: Question) => Promise<A>,
): Promise<Outcome<A>> {
  revision ??= openRevision(path)
  if (revision.id === expected) return performTask(task, LONG_ROUTES, revision, answer)
  // Another file took the place of the one that is being served, which is about to be noticed.
  revision.close()
  revision = undefined
  return { problem: { code: 'unavailable', detail: 'Another revision is being published.', extensions: {} } }
}
