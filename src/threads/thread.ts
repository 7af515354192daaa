/** What runs in each of the other threads: a revision of its own, and the routes that may take long. */
import { on } from 'node:events'
import type { MessagePort } from 'node:worker_threads'
import { workerData } from 'piscina'
import { answerInTime, writeInTime } from '../http/answer-in-time.ts'
import { BLOCK, type Memory } from '../http/blocks.ts'
import type { LongBody } from '../http/body.ts'
import type { Question, Route } from '../http/route.ts'
import { LONG_ROUTES } from '../http/routes.ts'
import type { Written } from '../kept/write-body.ts'
import { openRevision } from '../open-revision.ts'
import type { Revision } from '../queries/revision.ts'
import type { ThreadData } from './start.ts'
import { type LeavingAnswer, leavingBody, now, type Outcome, performTask, type Task } from './task.ts'
import type { BegunKeeping, BegunWriting, KeepingTask, WritingTask } from './writing.ts'

// What `openThreads` starts every thread with.
const { path, revision: expected } = workerData as ThreadData
let revision: Revision | undefined

/** How often it is told at most how much is written, in milliseconds: each time, another thread is woken. */
const TOLD_EVERY = 10

const ignore = () => undefined

/** Answers a question whose answer is whole. */
export async function ask(task: Task): Promise<Outcome<LeavingAnswer>> {
  return perform(task, async (route, question) => {
    const { body, ...head } = await answerInTime(route, question, ignore)
    return { ...head, body: leavingBody(body) }
  })
}

/** Answers through a port, and ends once the whole body was read, however long that takes. */
export async function write({ task, port }: WritingTask): Promise<void> {
  const returned: Memory[] = []
  try {
    const outcome = await perform(task, (route, question) =>
      answerInTime(route, question, ignore, () => returned.pop() ?? new Uint8Array(BLOCK)),
    )
    if ('problem' in outcome) return port.postMessage(outcome)
    const { body, ...head } = outcome.answer
    const isLong = typeof body !== 'string' && 'leave' in body
    port.postMessage({
      answer: { ...head, body: isLong ? null : leavingBody(body) },
    } satisfies Outcome<BegunWriting>)
    if (isLong) await giveAway(body, port, returned)
  } finally {
    port.close()
  }
}

/** Gives a piece away each time that it is asked for one; the memory of another one comes back with the asking. */
async function giveAway(body: LongBody, port: MessagePort, returned: Memory[]): Promise<void> {
  const pieces = body.pieces()[Symbol.asyncIterator]()
  try {
    for await (const [memory] of on(port, 'message', { close: ['close'] })) {
      if (memory !== null) returned.push(new Uint8Array(memory))
      const { done, value } = await pieces.next()
      if (done) return port.postMessage(await body.digest())
      port.postMessage(value, [value.buffer])
    }
  } finally {
    body.leave()
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
    const outcome = await perform(task, (route, question) => writeInTime(route, question, fd, tell, ignore))
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
