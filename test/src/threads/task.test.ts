import t from 'tap'
import { collectionRoute } from '../../../src/http/collections.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { now, performTask, type Task } from '../../../src/threads/task.ts'
import { BASE_URL, makeWorld } from '../../world.ts'

const TASK: Omit<Task, 'end'> = {
  path: '/v1/laureates',
  id: '',
  given: [{ name: 'city', value: 'Nanterre' }],
  canonical: 'city=Nanterre',
  mediaType: 'application/json',
  baseUrl: BASE_URL,
}
const ROUTES = RESOURCES.map(collectionRoute)

t.test('the answer of a route, encoded', async (t) => {
  const { app, revision } = await makeWorld(t)
  const outcome = performTask({ ...TASK, end: now() + 1000 }, ROUTES, revision)
  if ('problem' in outcome) throw new Error(outcome.problem.detail)
  const { body, type, headers } = outcome.answer
  t.equal(Buffer.from(body).toString(), (await app.inject('/v1/laureates?city=Nanterre')).body)
  t.equal(type, 'application/json; charset=utf-8')
  t.strictSame(headers, { 'content-location': `${BASE_URL}/v1/laureates?city=Nanterre` })
})

t.test('a problem is an outcome, any other error is none', async (t) => {
  const { revision } = await makeWorld(t)
  const given = [{ name: 'limit', value: 'all' }]
  t.match(performTask({ ...TASK, given, end: now() }, ROUTES, revision), {
    problem: {
      code: 'invalid_query',
      detail: 'limit: Expected a whole number from 1 to 1000.',
      extensions: { errors: [{ parameter: 'limit' }] },
    },
  })
  const task = { ...TASK, end: now() + 1000 }
  const broken = ROUTES.map((route) => ({
    ...route,
    answer(): never {
      throw new Error('a defect')
    },
  }))
  t.throws(() => performTask(task, broken, revision), { message: 'a defect' })
  t.throws(() => performTask({ ...task, path: '/v1' }, ROUTES, revision), /No route answers \/v1 in/)
  t.throws(() => performTask({ ...task, mediaType: 'text/csv' }, ROUTES, revision), /in text\/csv/)
})
