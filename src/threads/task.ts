/** A question as it travels to another thread, and what comes back: plain data. */
import { answerInTime } from '../http/answer-in-time.ts'
import { linksFrom } from '../http/links.ts'
import { type Given, readQuery } from '../http/parameters/parameter.ts'
import { type Extensions, Problem, type ProblemCode } from '../http/problems.ts'
import type { Answer, Route } from '../http/route.ts'
import type { Revision } from '../queries/revision.ts'

export interface Task {
  /** Which of the routes is asked. */
  readonly path: string
  readonly id: string
  readonly given: readonly Given[]
  readonly canonical: string
  readonly mediaType: string
  /** What links start with. */
  readonly baseUrl: string
  /** When the time of the question is over, by `now()`. */
  readonly end: number
}

export type Outcome =
  | { readonly answer: Omit<Answer, 'body'> & { readonly body: Uint8Array<ArrayBuffer> } }
  | { readonly problem: { code: ProblemCode; detail: string; extensions: Extensions } }

/** A clock that all threads share, in milliseconds; it is never set. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6
}

/** Answers a question; a problem is an outcome too, since an exception would lose what it says on its way. */
export function performTask(task: Task, routes: readonly Route[], revision: Revision): Outcome {
  const { path, id, given, canonical, mediaType, baseUrl, end } = task
  const route = routes.find((candidate) => candidate.path === path)
  const format = route?.produces.find((candidate) => candidate.mediaType === mediaType)
  if (route === undefined || format === undefined)
    throw new Error(`No route answers ${path} in ${mediaType}.`)
  try {
    const query = readQuery(route.parameters, given)
    const links = linksFrom(() => baseUrl)
    const answer = answerInTime(route, { id, query, canonical, format, revision, links }, end - now())
    // Encoded here, so that the thread that sends it has nothing left to do.
    return { answer: { ...answer, body: new TextEncoder().encode(String(answer.body)) } }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { problem: { code: error.code, detail: error.message, extensions: error.extensions } }
  }
}
