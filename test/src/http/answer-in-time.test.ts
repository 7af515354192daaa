import t from 'tap'
import { OutOfTime } from '../../../db/connection.ts'
import { answerInTime } from '../../../src/http/answer-in-time.ts'
import { Problem } from '../../../src/http/problems.ts'
import type { Question, Route } from '../../../src/http/route.ts'
import { TooManyEmbedded } from '../../../src/queries/include.ts'

/** Has a route answer by throwing; gives what comes of it, and how often it was said to have ended. */
async function thrown(error: Error) {
  const revision = { within: (_budget: number, work: () => unknown) => work() }
  const route = {
    answer() {
      throw error
    },
  }
  let ended = 0
  // A route and a question need no more to be asked.
  const asked = answerInTime(route as unknown as Route, { revision, budget: 1 } as Question, () => ended++)
  return { outcome: await asked.catch((reason: unknown) => reason), ended }
}

t.test('what a question may not take is a problem, everything else stays what it is', async (t) => {
  const late = await thrown(new OutOfTime())
  t.match(late, { outcome: { code: 'out_of_time' }, ended: 1 })
  const large = await thrown(new TooManyEmbedded())
  t.match(large, { outcome: { code: 'too_many_embedded' }, ended: 1 })
  for (const error of [new Problem('unavailable', 'Not now.'), new Error('a defect')]) {
    t.strictSame(await thrown(error), { outcome: error, ended: 1 })
  }
})
