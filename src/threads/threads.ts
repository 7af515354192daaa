/** Other threads for the questions that may take long, so that nobody else waits for them. */
import type { BegunAnswer, WrittenAnswer } from '../http/answer-in-time.ts'
import { Problem } from '../http/problems.ts'
import { openAsking } from './asking.ts'
import type { ThreadData } from './start.ts'
import type { Outcome, Task } from './task.ts'
import { openWriting } from './writing.ts'

/** What is asked; how long it may take is the same for all. */
type Asked = Omit<Task, 'budget' | 'end'>

export interface Threads {
  /**
   * Answers a question whose answer is whole.
   * @throws Problem
   */
  ask(asked: Asked): Promise<BegunAnswer>
  /**
   * Answers a question whose answer may be long, and is then made while it is read.
   * @throws Problem
   */
  write(asked: Asked): Promise<BegunAnswer>
  /**
   * Answers a question whose answer goes into an open file; `onWritten` is called with the length that is written
   * so far, again and again.
   * @throws Problem
   */
  keep(asked: Asked, fd: number, onWritten: (length: number) => void): Promise<WrittenAnswer>
  /** Ends the threads, once they have answered what they were asked. */
  close(): Promise<void>
}

/**
 * @param budget how long a question may take, its waiting included, or a piece of a long answer, in milliseconds
 */
export function openThreads(data: ThreadData, budget: number): Threads {
  const asking = openAsking(data, budget)
  const writing = openWriting(data, budget)
  return {
    ask: async (asked) => answerOf(await asking.ask(asked)),
    write: async (asked) => answerOf(await writing.write(asked)),
    keep: async (asked, fd, onWritten) => answerOf(await writing.keep(asked, fd, onWritten)),
    async close() {
      await Promise.all([asking.close(), writing.close()])
    },
  }
}

function answerOf<A>(outcome: Outcome<A>): A {
  if ('answer' in outcome) return outcome.answer
  const { code, detail, extensions } = outcome.problem
  throw new Problem(code, detail, extensions)
}
