/** Having a route answer within the time that a question may take. */
import { OutOfTime } from '../../db/connection.ts'
import { Problem } from './problems.ts'
import type { Answer, Question, Route } from './route.ts'

/**
 * @param budget milliseconds
 * @throws Problem `out_of_time`, or any other that the route throws
 */
export function answerInTime(route: Route, question: Question, budget: number): Answer {
  try {
    return question.revision.within(budget, () => route.answer(question))
  } catch (error) {
    throw error instanceof OutOfTime ? outOfTime() : error
  }
}

export function outOfTime(): Problem {
  return new Problem('out_of_time', 'The answer took longer than a question may take, and was given up.')
}
