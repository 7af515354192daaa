import { setTimeout as wait } from 'node:timers/promises'
import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { answerStore } from '../../src/http/answer-store.ts'
import { keepIn } from '../../src/kept/kept.ts'
import { openRevision } from '../../src/open-revision.ts'
import { watchOverload } from '../../src/overload.ts'
import { publish2023, SETTINGS, serving } from '../world.ts'

/** Does nothing for so long, and lets nobody else do anything, in milliseconds. */
function block(time: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, time)
}

t.test('turns that are late again and again are too much to do', async (t) => {
  const { isOverloaded, stop } = watchOverload(50)
  t.teardown(stop)
  t.notOk(isOverloaded())
  for (let time = 0; time < 100 && !isOverloaded(); time += 1) {
    block(100)
    await wait(0)
  }
  t.ok(isOverloaded())
  for (let time = 0; time < 100 && isOverloaded(); time += 1) await wait(100)
  t.notOk(isOverloaded(), 'it is over once they are in time again')
})

t.test('who is not to be overloaded never is', async (t) => {
  const { isOverloaded, stop } = watchOverload(0)
  block(200)
  await wait(0)
  t.notOk(isOverloaded())
  stop()
})

t.test('under load, only what would have to be made is refused', async (t) => {
  const revision = openRevision(publish2023(t))
  let isOverloaded = false
  const kept = keepIn(t.testdirName, 2 ** 20, t.fail)
  const app = await buildApp({
    ...SETTINGS,
    serve: serving({ revision, kept, store: answerStore(1_000_000) }),
    isOverloaded: () => isOverloaded,
  })
  t.teardown(async () => {
    await app.close()
    kept.close()
    revision.close()
  })
  const status = async (url: string, headers = {}) => (await app.inject({ url, headers })).statusCode
  // What is asked for twice is kept in memory.
  for (let time = 0; time < 2; time += 1) t.equal(await status('/v1/laureates'), 200)
  const etag = String((await app.inject('/v1/laureates?q=jardin')).headers.etag)
  isOverloaded = true
  t.equal(await status('/v1/laureates'), 200, 'what is kept')
  t.equal(await status('/v1/laureates?q=jardin', { 'if-none-match': etag }), 304, 'what the client has')
  t.equal(await status('/v1/laureates.csv'), 200, 'what is made once for all')
  t.equal(await status('/health/live'), 200)
  t.equal(await status('/health/ready'), 200)
  const refused = await app.inject('/v1/laureates?q=jardin')
  t.equal(refused.statusCode, 503)
  t.equal(refused.headers['retry-after'], '5')
  t.match(refused.json(), { code: 'overloaded', detail: 'Requests are waiting for too long already.' })
  isOverloaded = false
  t.equal(await status('/v1/laureates?q=jardin'), 200)
})
