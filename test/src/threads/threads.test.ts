import { closeSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import t, { type Test } from 'tap'
import { buildApp } from '../../../src/app.ts'
import { DEFAULT_PUBLISHER } from '../../../src/descriptions/publisher.ts'
import { Problem } from '../../../src/http/problems.ts'
import { openNamelessFile } from '../../../src/kept/nameless-file.ts'
import { openRevision } from '../../../src/open-revision.ts'
import { openThreads, type Threads } from '../../../src/threads/threads.ts'
import { publishMany } from '../../many.ts'
import { publish2023, SENT, SETTINGS, serving } from '../../world.ts'

/** A budget, in milliseconds, that no question of these tests needs, however busy the machine is. */
const PATIENCE = 60_000

/** The service over a file, with and without other threads. */
async function bothApps(t: Test, path: string, budget: number) {
  const revision = openRevision(path)
  const threads = openThreads({ path, revision: revision.id }, budget)
  const apps = [null, threads].map((one) =>
    buildApp({
      ...SETTINGS,
      serve: serving({ revision, threads: one }),
      budget,
    }),
  )
  t.teardown(async () => {
    for (const app of apps) await (await app).close()
    revision.close()
    await threads.close()
  })
  return Promise.all(apps)
}

const TASK: Parameters<Threads['ask']>[0] = {
  path: '/v1/laureates',
  id: '',
  given: [],
  canonical: '',
  extension: 'json',
  language: 'fr',
  baseUrl: '',
  publisher: DEFAULT_PUBLISHER,
}

/** The problem that a question ends with. */
async function problemOf(threads: Threads, task = TASK): Promise<unknown> {
  try {
    return await threads.ask(task)
  } catch (error) {
    return error instanceof Problem ? { code: error.code, message: error.message } : error
  }
}

t.test('another thread answers what this one would', async (t) => {
  const apps = await bothApps(t, publish2023(t), PATIENCE)
  for (const url of [
    '/v1/laureates',
    '/v1/laureates?q=solidaire',
    '/v1/laureates?city=Nanterre&include=actions.funding_purposes,contacts,provenance',
    '/v1/laureates/2023-assol?include=actions.funding_purposes,contacts',
    '/v1/laureates/2023-asol?include=contacts',
    '/v1/laureates?q=solidaire&include=excerpts&fields=name',
    '/v1/laureates?include=excerpts',
    '/v1/laureates?sort=-city&limit=3',
    '/v1/laureates?bbox=2.1,48.7,2.4,48.9&facets=city,legal_form',
    '/v1/laureates?near=2.2,48.89&radius=9000&limit=2',
    '/v1/funding-purposes?filter=category=%27equipment%27',
    '/v1/contacts?limit=1000',
    '/v1/contacts.ndjson',
    '/v1/editions/2023/contacts.csv',
    '/v1/contacts.xlsx',
    '/v1/exports/scdl-subventions.csv?edition=2023',
    '/v1/laureates.ndjson?q=solidaire&facets=city',
    '/v1/laureates?q=solidaire&after=WyIuLi4iXQ',
    '/v1/laureates?q=solidaire&sort=nothing',
    '/ogc/collections/laureates/items?city=Nanterre',
    '/ogc/collections/actions/items?bbox=2.1,48.7,2.4,48.9&f=html',
    '/ogc/collections/laureates/items?limit=1000&f=json',
    '/ogc/collections/laureates/items?filter=city',
  ]) {
    const headers = { 'x-request-id': 'test' }
    const [here, there] = await Promise.all(apps.map((app) => app.inject({ url, headers })))
    t.equal(here?.body, there?.body, url)
    t.equal(here?.statusCode, there?.statusCode)
    t.strictSame({ ...here?.headers, ...SENT }, { ...there?.headers, ...SENT })
  }
})

t.test('a question that takes longer than it may is stopped, here and there', async (t) => {
  const apps = await bothApps(t, publishMany(t, 2500), 1)
  for (const url of [
    '/v1/laureates?q=a&sort=-name',
    '/v1/laureates?filter=NOT%20(name%20LIKE%20%27%25zzz%25%27)&sort=-name',
    '/v1/actions?facets=communes,commune_names',
    '/v1/laureates?near=2.2,48.89&radius=200000&limit=100',
  ]) {
    for (const app of apps) {
      const answer = await app.inject(url)
      t.equal(answer.statusCode, 503, url)
      t.equal(answer.headers['retry-after'], '10')
      t.equal(answer.headers['cache-control'], 'no-store')
      t.match(answer.json(), { code: 'out_of_time', status: 503 })
    }
  }
  const [, app] = apps
  t.equal((await app?.inject('/v1/laureates?limit=1'))?.statusCode, 200, 'others are answered')
})

t.test('what would embed too many records is refused, here and there', async (t) => {
  const apps = await bothApps(t, publishMany(t, 2500), PATIENCE)
  for (const url of [
    '/v1/editions?include=laureates.actions,laureates.contacts,laureates.funding_purposes',
    '/v1/laureates?limit=3&include=editions.funding_purposes',
  ]) {
    for (const app of apps) {
      const answer = await app.inject(url)
      t.equal(answer.statusCode, 400, url)
      t.match(answer.json(), {
        code: 'too_many_embedded',
        detail: 'More than 10,000 records would be embedded.',
        hint: /smaller `limit` or fewer relations/,
      })
    }
  }
  for (const app of apps)
    t.equal((await app.inject('/v1/laureates?limit=1&include=editions.funding_purposes')).statusCode, 200)
})

t.test('a thread that does not stop by itself is ended, and another one takes its place', async (t) => {
  const path = publish2023(t)
  const threads = openThreads({ path, revision: openRevision(path).id }, -500)
  t.teardown(() => threads.close())
  t.match(await problemOf(threads), { code: 'out_of_time' })
})

t.test('more questions than can be answered in time are refused at once', async (t) => {
  const path = publish2023(t)
  const threads = openThreads({ path, revision: openRevision(path).id }, PATIENCE)
  t.teardown(() => threads.close())
  const outcomes = await Promise.all(Array.from({ length: 150 }, () => problemOf(threads)))
  const refused = outcomes.filter((outcome) => (outcome as { code?: string }).code === 'unavailable')
  t.strictSame(refused[0], { code: 'unavailable', message: 'Too many questions are waiting.' })
  t.equal(refused.length, 48, 'two are answered, a hundred wait')
  t.equal(outcomes.filter((outcome) => 'type' in (outcome as object)).length, 102)
})

t.test('a file that was replaced answers nothing, until what is served is the same', async (t) => {
  const threads = openThreads({ path: publish2023(t), revision: '0123456789abcdef' }, PATIENCE)
  t.teardown(() => threads.close())
  const expected = { code: 'unavailable', message: 'Another revision is being published.' }
  t.strictSame(await problemOf(threads), expected)
  t.strictSame(await problemOf(threads), expected)
  await t.rejects(threads.write({ ...TASK, extension: 'ndjson' }), expected)
})

t.test('what goes wrong in a thread is an error here', async (t) => {
  const path = publish2023(t)
  const threads = openThreads({ path, revision: openRevision(path).id }, PATIENCE)
  t.teardown(() => threads.close())
  const nothing = { ...TASK, path: '/v1/nothing' }
  const expected = { message: 'No route answers /v1/nothing as json.' }
  t.match(await problemOf(threads, nothing), expected)
  await t.rejects(threads.write(nothing), expected)
  writeFileSync(path, 'no database any more')
  const others = openThreads({ path, revision: 'x' }, PATIENCE)
  t.teardown(() => others.close())
  t.match(await problemOf(others), { message: /cannot be served/ })
  await t.rejects(others.write({ ...TASK, extension: 'ndjson' }), /cannot be served/)
})

t.test('a body is written into a file, a problem is not', async (t) => {
  const path = publish2023(t)
  const threads = openThreads({ path, revision: openRevision(path).id }, PATIENCE)
  t.teardown(() => threads.close())
  const keep = async (task: typeof TASK) => {
    const fd = openNamelessFile(tmpdir())
    try {
      return await threads.keep({ ...task, extension: 'csv' }, fd, () => undefined)
    } finally {
      closeSync(fd)
    }
  }
  const { written, headers } = await keep(TASK)
  t.match(headers, { 'x-total-count': '13' })
  t.match(written, { sha256: /^[0-9a-f]{64}$/ }, 'a short one is written at once')
  const given = [{ name: 'limit', value: 'all' }]
  await t.rejects(keep({ ...TASK, given, canonical: 'limit=all' }), { code: 'invalid_query' })
  await t.rejects(keep({ ...TASK, path: '/v1/nothing' }), { message: 'No route answers /v1/nothing as csv.' })
})
