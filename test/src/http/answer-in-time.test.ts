import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { OutOfTime } from '../../../db/connection.ts'
import { answerInTime, writeInTime } from '../../../src/http/answer-in-time.ts'
import { Problem } from '../../../src/http/problems.ts'
import type { Answer, Question, Route } from '../../../src/http/route.ts'
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

t.test('an answer of any kind is written into a file, but one that lies in a file', async (t) => {
  const path = join(t.testdir(), 'body')
  const fd = openSync(path, 'w+')
  t.teardown(() => closeSync(fd))
  const revision = { within: (_budget: number, work: () => unknown) => work() }
  let ended = 0
  const write = (body: Answer['body']) => {
    const route = { answer: () => ({ type: 'text/plain', body }) }
    // A route and a question need no more to be asked.
    const [asked, question] = [route as unknown as Route, { revision, budget: 1 } as Question]
    return writeInTime(
      asked,
      question,
      fd,
      () => undefined,
      () => ended++,
    )
  }
  for (const body of ['bytes', new Uint8Array(Buffer.from('bytes')), { chunks: ['by', 'tes'] }]) {
    const sha256 = createHash('sha256').update('bytes').digest('hex')
    t.strictSame(await write(body), { type: 'text/plain', written: { length: 5, sha256 } })
    t.equal(readFileSync(path, 'utf8'), 'bytes')
  }
  t.equal(ended, 3)
  await t.rejects(write({ length: 0, pieces: async function* () {} }), {
    message: 'It lies in a file already.',
  })
  t.equal(ended, 4)
})
