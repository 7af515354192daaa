/** A question as it travels to another thread, and what comes back: plain data. */
import type { Publisher } from '../descriptions/publisher.ts'
import type { BegunAnswer, Head } from '../http/answer-in-time.ts'
import { linksFrom } from '../http/links.ts'
import type { Given } from '../http/parameters/parameter.ts'
import { readQuery } from '../http/parameters/query.ts'
import { type Extensions, Problem, type ProblemCode } from '../http/problems.ts'
import { addressOf, type Question, type Route } from '../http/route.ts'
import type { Revision } from '../queries/revision.ts'
import type { Language } from '../resources/define.ts'

export interface Task {
  /** Which of the routes is asked. */
  readonly path: string
  readonly id: string
  readonly given: readonly Given[]
  readonly canonical: string
  /** The extension of the form that is asked for. */
  readonly extension: string
  readonly language: Language
  /** What links start with. */
  readonly baseUrl: string
  readonly publisher: Publisher
  /** How long the answer may take, or each piece of a long one, in milliseconds. */
  readonly budget: number
  /** When the time of the question is over, by `now()`; `Infinity` for a long answer. */
  readonly end: number
}

export type Outcome<A> =
  | { readonly answer: A }
  | { readonly problem: { code: ProblemCode; detail: string; extensions: Extensions } }

/** An answer as it leaves the thread: encoded, so that the one that sends it has nothing left to do. */
export type LeavingAnswer = Head & { readonly body: Uint8Array<ArrayBuffer> }

/** A clock that all threads share, in milliseconds; it is never set. */
export function now(): number {
  return Number(process.hrtime.bigint()) / 1e6
}

/**
 * Has a question answered; a problem is an outcome too, since an exception would lose what it says on its way.
 * @param answer has the route answer, in one way or another
 */
export async function performTask<A>(
  task: Task,
  routes: readonly Route[],
  revision: Revision,
  answer: (route: Route, question: Question) => Promise<A>,
): Promise<Outcome<A>> {
  const { path, id, given, canonical, extension, language, baseUrl, publisher, budget, end } = task
  const route = routes.find((candidate) => candidate.path === path)
  const format = route?.produces.find((candidate) => candidate.extension === extension)
  if (route === undefined || format === undefined)
    throw new Error(`No route answers ${path} as ${extension}.`)
  try {
    const links = linksFrom(() => baseUrl)
    const address = addressOf(route, { id, format })
    const asked = { path: address, address, format, revision: revision.id, links }
    const query = readQuery(route.parameters, given, asked)
    const within = Math.min(budget, end - now())
    const about = { revision, links, publisher, budget: within, measure }
    const question = { ...about, id, query, canonical, format, language }
    return { answer: await answer(route, question) }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    return { problem: { code: error.code, detail: error.message, extensions: error.extensions } }
  }
}

/** A body as it leaves the thread, if it is whole. */
export function leavingBody(body: BegunAnswer['body']): Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  if (body instanceof Uint8Array) return body
  throw new Error('What lies in a file is read by the thread that sends it, and what is long as it is made.')
}

/** A measurement is itself asked of the threads: one that asked for another could wait for itself. */
function measure(): never {
  throw new Error('Files are measured by the thread that sends answers.')
}
