/** Having a route answer within what a question may take: so much time, and so much room. */
import { OutOfTime } from '../../db/connection.ts'
import type { Growing } from '../kept/growing-file.ts'
import { beginWriting, type Written } from '../kept/write-body.ts'
import { TooManyEmbedded } from '../queries/include.ts'
import type { Memory } from './blocks.ts'
import { type Body, beginBody } from './body.ts'
import { digestOf } from './digest.ts'
import { Problem } from './problems.ts'
import type { Answer, Question, Route, Stored } from './route.ts'

/** What is said of a body beside it. */
export type Head = Omit<Answer, 'body'>

/** An answer whose body has begun. */
export type BegunAnswer = Head & { readonly body: string | Body | Stored | Growing }

/** An answer whose body is being written into a file, or was if it is a short one. */
export type WrittenAnswer = Head & { readonly written: Written | Promise<Written> }

/**
 * @param onEnd called when the body is made or given up; perhaps more than once
 * @param take gives the memory for the next piece of a long body
 * @throws Problem `out_of_time`, `too_many_embedded`, or any other that the route throws
 */
export function answerInTime(
  route: Route,
  question: Question,
  onEnd: () => void,
  take?: () => Memory,
): Promise<BegunAnswer> {
  return inTime(() => begin(route, question, onEnd, take), onEnd)
}

/**
 * Has the body written into an open file.
 * @param onWritten called with the length that is written so far, again and again
 * @param onEnd called when the body is made, or given up; perhaps more than once
 * @throws Problem as `answerInTime` does
 */
export function writeInTime(
  route: Route,
  question: Question,
  fd: number,
  onWritten: (length: number) => void,
  onEnd: () => void,
): Promise<WrittenAnswer> {
  return inTime(async () => {
    const { body, ...head } = await ask(route, question)
    if (typeof body !== 'string' && 'pieces' in body) throw new Error('It lies in a file already.')
    const chunks = typeof body !== 'string' && 'chunks' in body ? body.chunks : [body]
    return { ...head, ...(await beginWriting(chunks, fd, onWritten, onEnd)) }
  }, onEnd)
}

async function inTime<T>(work: () => Promise<T>, onEnd: () => void): Promise<T> {
  try {
    return await work()
  } catch (error) {
    onEnd()
    if (error instanceof OutOfTime) throw outOfTime()
    if (error instanceof TooManyEmbedded) throw new Problem('too_many_embedded', error.message)
    throw error
  }
}

async function begin(
  route: Route,
  question: Question,
  onEnd: () => void,
  take?: () => Memory,
): Promise<BegunAnswer> {
  const { body, ...answer } = await ask(route, question)
  if (typeof body === 'string' || !('chunks' in body)) {
    onEnd()
    return { ...answer, body }
  }
  const begun = await beginBody(body.chunks, onEnd, take)
  if (!(begun instanceof Uint8Array)) return { ...answer, body: begun }
  return { ...answer, body: begun, headers: { ...answer.headers, 'repr-digest': digestOf(begun) } }
}

const ask = (route: Route, question: Question) =>
  question.revision.within(question.budget, () => route.answer(question))

export function outOfTime(): Problem {
  return new Problem('out_of_time', 'The answer took longer than a question may take, and was given up.')
}
