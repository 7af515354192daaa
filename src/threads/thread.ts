/** What runs in each of the other threads: a revision of its own, and the routes that may take long. */
import type { MessagePort } from 'node:worker_threads'
import { workerData } from 'piscina'
import { LONG_ROUTES } from '../http/routes.ts'
import { openRevision } from '../open-revision.ts'
import type { Revision } from '../queries/revision.ts'
import type { ThreadData } from './start.ts'
import { type Outcome, performTask, type Task } from './task.ts'

// What `openThreads` starts every thread with.
const { path, revision: expected } = workerData as ThreadData
let revision: Revision | undefined

/** Answers a question whose answer is whole. */
export async function ask(task: Task): Promise<Outcome> {
  return perform(task, () => undefined)
}

/** Answers through a port, and ends once the whole body was read, however long that takes. */
export async function write({ task, port }: { task: Task; port: MessagePort }): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  try {
    const outcome = await perform(task, resolve)
    const streamed = 'answer' in outcome && outcome.answer.body instanceof ReadableStream
    port.postMessage(outcome, streamed ? [outcome.answer.body] : [])
    if (streamed) await promise
  } finally {
    port.close()
  }
}

async function perform(task: Task, onEnd: () => void): Promise<Outcome> {
  revision ??= openRevision(path)
  if (revision.id === expected) return performTask(task, LONG_ROUTES, revision, onEnd)
  // Another file took the place of the one that is being served, which is about to be noticed.
  revision.close()
  revision = undefined
  return { problem: { code: 'unavailable', detail: 'Another revision is being published.', extensions: {} } }
}
