import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import t, { type Test } from 'tap'
import type { BegunAnswer, WrittenAnswer } from '../../../src/http/answer-in-time.ts'
import { Problem } from '../../../src/http/problems.ts'
import { keepIn } from '../../../src/kept/kept.ts'
import type { Maker } from '../../../src/kept/make.ts'

const DIGEST = 'ab'.repeat(32)
const HEADERS = { 'content-location': '/a' }

/** A store in a folder of the test, and what it reported. */
function store(t: Test, most = 1000) {
  const reports: string[] = []
  const folder = t.testdir()
  const kept = keepIn(folder, most, (message) => reports.push(message))
  t.teardown(kept.close)
  return { kept, reports, folder }
}

/** Makes answers of one text, and counts them. */
function makerOf(text: string) {
  const made = { kept: 0, begun: 0 }
  const maker: Maker = {
    async write(fd) {
      made.kept++
      const written = { length: writeSync(fd, text, 0), sha256: DIGEST }
      return { type: 'text/plain', headers: HEADERS, written }
    },
    async begin() {
      made.begun++
      return { type: 'text/plain', headers: HEADERS, body: text }
    },
  }
  return { maker, made }
}

/** Makes an answer that ends only when it is told to. */
function slowMaker() {
  const { promise: written, resolve, reject } = Promise.withResolvers<{ length: number; sha256: string }>()
  const maker: Maker = {
    async write(fd, onWritten) {
      onWritten(writeSync(fd, 'long', 0))
      return { type: 'text/plain', written } satisfies WrittenAnswer
    },
    begin: async () => ({ type: 'text/plain', body: 'long' }),
  }
  return { maker, end: () => resolve({ length: 4, sha256: DIGEST }), fail: reject }
}

async function textOf({ body }: BegunAnswer): Promise<string> {
  if (typeof body === 'string') return body
  if (!('pieces' in body)) throw new Error('It is not kept.')
  let text = ''
  const pieces = 'length' in body ? body.pieces(0, body.length - 1) : body.pieces()
  for await (const piece of pieces) text += Buffer.from(piece).toString()
  return text
}

t.test('an answer is made once, however many ask for it', async (t) => {
  const { kept } = store(t)
  const { maker, made } = makerOf('text')
  t.equal(kept.find('/a'), null)
  const answers = await Promise.all([kept.answer('/a', maker), kept.answer('/a', maker), kept.find('/a')])
  answers.push(await kept.answer('/a', maker), await kept.find('/a'))
  for (const answer of answers) {
    t.match(answer, { type: 'text/plain', headers: { ...HEADERS, 'repr-digest': /^sha-256=:q6ur/ } })
    t.equal(await textOf(answer as BegunAnswer), 'text')
  }
  t.strictSame(made, { kept: 1, begun: 0 })
  t.strictSame(await kept.measure('/a', () => kept.answer('/a', maker)), { length: 4, sha256: DIGEST })
  await kept.answer('/b', maker)
  t.strictSame(made, { kept: 2, begun: 0 }, 'another one is another one')
})

t.test('a long answer is read while it is made, then from its file', async (t) => {
  const { kept } = store(t)
  const { maker, end } = slowMaker()
  const answer = await kept.answer('/a', maker)
  const same = await kept.find('/a')
  t.ok('whole' in (answer.body as object))
  const texts = [textOf(answer), textOf(same as BegunAnswer)]
  const measured = kept.measure('/a', () => kept.answer('/a', maker))
  end()
  t.strictSame(await Promise.all(texts), ['long', 'long'])
  t.strictSame(await measured, { length: 4, sha256: DIGEST })
  const later = await kept.answer('/a', maker)
  t.match(later, { body: { length: 4 }, headers: { 'repr-digest': /^sha-256=:/ } })
  t.equal(await textOf(later), 'long')
})

t.test('those that nobody asked for the longest make room', async (t) => {
  const { kept, reports } = store(t, 10)
  const { maker, made } = makerOf('text')
  await kept.answer('/a', maker)
  await kept.answer('/b', maker)
  const a = await kept.answer('/a', maker)
  await kept.answer('/c', maker)
  t.equal(kept.find('/b'), null)
  t.equal(await textOf(a), 'text')
  t.strictSame(
    await kept.measure('/b', () => kept.answer('/b', maker)),
    { length: 4, sha256: DIGEST },
    'its length is remembered',
  )
  t.equal(made.kept, 3)
  const large = makerOf('larger than all')
  t.equal(await textOf(await kept.answer('/d', large.maker)), 'larger than all')
  t.equal(await textOf(await kept.answer('/d', large.maker)), 'larger than all')
  t.strictSame(large.made, { kept: 1, begun: 1 }, 'it is not tried again')
  t.not(kept.find('/c'), null)
  t.strictSame(reports, [])
})

t.test('a problem is for all who asked, and nothing is kept of it', async (t) => {
  const { kept, reports } = store(t)
  const { maker, made } = makerOf('text')
  const problem = new Problem('unknown_record', 'No such record.')
  const failing = { ...maker, write: () => Promise.reject(problem) }
  const both = [kept.answer('/a', failing), kept.answer('/a', failing)]
  for (const one of both) await t.rejects(one, problem)
  t.equal(await textOf(await kept.answer('/a', maker)), 'text')
  t.strictSame(made, { kept: 1, begun: 0 })
  t.strictSame(reports, [])
})

t.test('what cannot be written is made for each reader', async (t) => {
  const { kept, reports } = store(t)
  const { maker, made } = makerOf('text')
  const failing = { ...maker, write: () => Promise.reject(new Error('no space')) }
  for (let time = 0; time < 2; time++) t.equal(await textOf(await kept.answer('/a', failing)), 'text')
  t.equal(made.begun, 2)
  t.strictSame(reports, ['/a is made for each reader: it cannot be kept. no space'])
  const slow = slowMaker()
  const reading = textOf(await kept.answer('/b', slow.maker))
  slow.fail(new Error('no space'))
  await t.rejects(reading, { message: 'no space' })
  t.equal((await kept.answer('/b', slow.maker)).body, 'long')
  t.equal(reports.length, 2)
})

t.test('where nothing can be kept, all is made for each reader, and that is said once', async (t) => {
  const reports: string[] = []
  const kept = keepIn(join(t.testdir(), 'nowhere'), 1000, (message) => reports.push(message))
  const { maker, made } = makerOf('text')
  for (const key of ['/a', '/a', '/b']) t.equal(await textOf(await kept.answer(key, maker)), 'text')
  t.strictSame(made, { kept: 0, begun: 3 })
  t.match(reports, [/nowhere cannot be written: exports are made for each reader\. ENOENT/])
  const first = await kept.measure('/a', () => kept.answer('/a', maker))
  t.equal(first.length, 4)
  t.equal(await kept.measure('/a', () => kept.answer('/a', maker)), first)
  t.equal(made.begun, 4, 'it is measured once')
})

t.test('nothing is kept any more once it is closed, and what is being read is read to its end', async (t) => {
  const { kept } = store(t)
  const { maker, made } = makerOf('text')
  const answer = await kept.answer('/a', maker)
  const slow = slowMaker()
  const reading = textOf(await kept.answer('/b', slow.maker))
  kept.close()
  t.equal(await textOf(answer), 'text')
  slow.end()
  t.equal(await reading, 'long')
  await setImmediate()
  t.strictSame([kept.find('/a'), kept.find('/b')], [null, null])
  await kept.answer('/a', maker)
  t.equal(made.begun, 1)
})
