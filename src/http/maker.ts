/** Having a route answer: in this thread or in another one, for one reader or to be kept. */
import type { Kept } from '../kept/kept.ts'
import type { Maker } from '../kept/make.ts'
import type { Served } from '../serving.ts'
import { answerInTime, type BegunAnswer, writeInTime } from './answer-in-time.ts'
import type { Given } from './parameters/parameter.ts'
import { Problem } from './problems.ts'
import { addressOf, type Question, type Route } from './route.ts'

/** Whether the answer is kept for whoever asks the same. */
export function isKept(route: Route, { canonical, format }: Pick<Question, 'canonical' | 'format'>): boolean {
  return canonical === '' && route.keeps?.(format) === true
}

/**
 * The answer that is kept, or made to be kept; one that nobody wants the body of is not. All that a kept one depends
 * on but the revision is its address.
 */
export function answerOf(route: Route, question: Question, maker: Maker, kept: Kept, isWanted: boolean) {
  if (!isKept(route, question)) return maker.begin()
  const address = addressOf(route, question)
  return isWanted ? kept.answer(address, maker) : (kept.find(address) ?? maker.begin())
}

/**
 * How long what seldom takes long is tried in this thread, in milliseconds: the way to another one and back takes half
 * of one, and others do not notice a few.
 */
const TRIED = 5

/** Answers in another thread what may take long, if there are any, and all else in this one. */
export function makerOf(
  route: Route,
  question: Question,
  given: readonly Given[],
  { revision, threads }: Served,
): Maker {
  const { id, query, canonical, format, language, links, publisher } = question
  const mayTakeLong = threads !== null && route.mayTakeLong?.(query, format)
  if (threads === null || !mayTakeLong)
    return {
      begin: () => answerInTime(route, question, revision.hold()),
      write: (fd, onWritten) => writeInTime(route, question, fd, onWritten, revision.hold()),
    }
  const task = {
    path: route.path,
    id,
    given,
    canonical,
    extension: String(format.extension),
    language,
    baseUrl: links.to(''),
    publisher,
  }
  const begin = () => (format.kind === 'bulk' ? threads.write(task) : threads.ask(task))
  return {
    begin: mayTakeLong === 'seldom' ? () => tried(route, question, begin) : begin,
    write: (fd, onWritten) => threads.keep(task, fd, onWritten),
  }
}

/** Answers here, if that takes but a moment; else from the beginning, where nobody else has to wait. */
async function tried(
  route: Route,
  question: Question,
  elsewhere: () => Promise<BegunAnswer>,
): Promise<BegunAnswer> {
  try {
    const budget = Math.min(TRIED, question.budget)
    return await answerInTime(route, { ...question, budget }, question.revision.hold())
  } catch (error) {
    if (error instanceof Problem && error.code === 'out_of_time') return elsewhere()
    throw error
  }
}
