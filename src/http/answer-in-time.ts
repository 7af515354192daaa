/** Having a route answer within what a question may take: so much time, and so much room. */
import { OutOfTime } from '../../db/connection.ts'
import { TooManyEmbedded } from '../queries/include.ts'
import { Problem } from './problems.ts'
import type { Answer, Question, Route } from './route.ts'

/**
 * @param budget milliseconds
 * @throws Problem `out_of_time`, `too_many_embedded`, or any other that the route throws
 */
export function answerInTime(route: Route, question: Question, budget: number): Answer {
  try {
    return question.revision.within(budget, () => route.answer(question))
  } catch (error) {
    if (error instanceof OutOfTime) throw outOfTime()
    throw error instanceof TooManyEmbedded ? new Problem('too_many_embedded', error.message) : error
  }
}

export function outOfTime(): Problem {
  return new Problem('out_of_time', 'The answer took longer than a question may take, and was given up.')
}
