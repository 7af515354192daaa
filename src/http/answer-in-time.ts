/** Having a route answer within what a question may take: so much time, and so much room. */
import { OutOfTime } from '../../db/connection.ts'
import { TooManyEmbedded } from '../queries/include.ts'
import { type Body, beginBody } from './body.ts'
import { digestOf } from './digest.ts'
import { Problem } from './problems.ts'
import type { Answer, Question, Route, Stored } from './route.ts'

/** An answer whose body has begun. */
export type BegunAnswer = Omit<Answer, 'body'> & { readonly body: string | Body | Stored }

/**
 * @param onEnd called when the body is made or given up; perhaps more than once
 * @throws Problem `out_of_time`, `too_many_embedded`, or any other that the route throws
 */
export async function answerInTime(
  route: Route,
  question: Question,
  onEnd: () => void,
): Promise<BegunAnswer> {
  try {
    return await begin(route, question, onEnd)
  } catch (error) {
    onEnd()
    if (error instanceof OutOfTime) throw outOfTime()
    if (error instanceof TooManyEmbedded) throw new Problem('too_many_embedded', error.message)
    throw error
  }
}

async function begin(route: Route, question: Question, onEnd: () => void): Promise<BegunAnswer> {
  const { body, ...answer } = await question.revision.within(question.budget, () => route.answer(question))
  if (typeof body === 'string' || !('chunks' in body)) {
    onEnd()
    return { ...answer, body }
  }
  const begun = await beginBody(body.chunks, onEnd)
  if (begun instanceof ReadableStream) return { ...answer, body: begun }
  return { ...answer, body: begun, headers: { ...answer.headers, 'repr-digest': digestOf(begun) } }
}

export function outOfTime(): Problem {
  return new Problem('out_of_time', 'The answer took longer than a question may take, and was given up.')
}
