import t from 'tap'
import { DEFAULT_PUBLISHER } from '../../../src/descriptions/publisher.ts'
import { answerInTime } from '../../../src/http/answer-in-time.ts'
import { collectionRoute } from '../../../src/http/collections.ts'
import type { Question, Route } from '../../../src/http/route.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { leavingBody, now, performTask, type Task } from '../../../src/threads/task.ts'
import { BASE_URL, makeWorld } from '../../world.ts'

const TASK: Omit<Task, 'end'> = {
  budget: 1000,
  path: '/v1/laureates',
  id: '',
  given: [{ name: 'city', value: 'Nanterre' }],
  canonical: 'city=Nanterre',
  extension: 'json',
  language: 'fr',
  baseUrl: BASE_URL,
  publisher: DEFAULT_PUBLISHER,
}
const ROUTES = RESOURCES.map(collectionRoute)

const answer = async (route: Route, question: Question) => {
  const { body, ...head } = await answerInTime(route, question, () => undefined)
  return { ...head, body: leavingBody(body) }
}

t.test('the answer of a route, encoded', async (t) => {
  const { app, revision } = await makeWorld(t)
  const outcome = await performTask({ ...TASK, end: now() + 1000 }, ROUTES, revision, answer)
  if ('problem' in outcome) throw new Error(outcome.problem.detail)
  const { body, type } = outcome.answer
  t.equal(Buffer.from(body as Uint8Array).toString(), (await app.inject('/v1/laureates?city=Nanterre')).body)
  t.equal(type, 'application/json; charset=utf-8')
  const part = {
    given: [...TASK.given, { name: 'fields', value: 'name' }],
    canonical: 'city=Nanterre&fields=name',
  }
  const named = await performTask({ ...TASK, ...part, end: now() + 1000 }, ROUTES, revision, answer)
  if ('problem' in named) throw new Error(named.problem.detail)
  t.equal(
    Buffer.from(named.answer.body as Uint8Array).toString(),
    (await app.inject('/v1/laureates?city=Nanterre&fields=name')).body,
  )
  const lines = await performTask(
    { ...TASK, extension: 'ndjson', end: now() + 1000 },
    ROUTES,
    revision,
    answer,
  )
  if ('problem' in lines) throw new Error(lines.problem.detail)
  t.equal(
    Buffer.from(lines.answer.body as Uint8Array).toString(),
    (await app.inject('/v1/laureates.ndjson?city=Nanterre')).body,
  )
})

t.test('a problem is an outcome, any other error is none', async (t) => {
  const { revision } = await makeWorld(t)
  const given = [{ name: 'limit', value: 'all' }]
  t.match(await performTask({ ...TASK, given, end: now() }, ROUTES, revision, answer), {
    problem: {
      code: 'invalid_query',
      detail: 'limit: Expected a whole number from 1 to 1000.',
      extensions: { errors: [{ parameter: 'limit' }], corrected: `${BASE_URL}/v1/laureates` },
    },
  })
  const task = { ...TASK, end: now() + 1000 }
  const broken = ROUTES.map((route) => ({
    ...route,
    answer(): never {
      throw new Error('a defect')
    },
  }))
  const perform = (given: Task, routes: readonly Route[] = ROUTES) =>
    performTask(given, routes, revision, answer)
  await t.rejects(perform(task, broken), { message: 'a defect' })
  await t.rejects(perform({ ...task, path: '/v1' }), /No route answers \/v1 as json/)
  await t.rejects(perform({ ...task, extension: 'doc' }), /as doc/)
  const stored = ROUTES.map((route) => ({
    ...route,
    answer: () => ({ type: 'text/plain', body: { length: 0, pieces: async function* () {} } }),
  }))
  await t.rejects(perform(task, stored), /read by the thread that sends it/)
  const measuring = ROUTES.map((route) => ({
    ...route,
    async answer({ measure, format }: Question) {
      return { type: 'text/plain', body: `${(await measure(route, '', format)).length}` }
    },
  }))
  await t.rejects(perform(task, measuring), /measured by the thread that sends answers/)
})
