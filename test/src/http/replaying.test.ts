import t, { type Test } from 'tap'
import { buildApp } from '../../../src/app.ts'
import { answerStore } from '../../../src/http/answer-store.ts'
import { openRevision } from '../../../src/open-revision.ts'
import { publish2023, SETTINGS, serving } from '../../world.ts'

const PATH = '/v1/laureates/2023-assol'

/** A service that counts how often it comes to Fastify. */
async function listen(t: Test, logLevel: string, isLeaving = () => false) {
  const revision = openRevision(publish2023(t))
  t.teardown(revision.close)
  const app = await buildApp({
    ...SETTINGS,
    serve: serving({ revision, store: answerStore(1_000_000) }),
    logLevel,
    isLeaving,
  })
  let count = 0
  app.addHook('onRequest', async () => {
    count += 1
  })
  t.teardown(() => app.close())
  return { app, url: await app.listen({ host: '127.0.0.1', port: 0 }), count: () => count }
}

t.test('what was sent from the store is sent again without Fastify, whole or unchanged', async (t) => {
  const { url, count } = await listen(t, 'silent')
  const ask = async (headers: Readonly<Record<string, string>> = {}) => {
    const answer = await fetch(url + PATH, { headers })
    return {
      status: answer.status,
      headers: { ...Object.fromEntries(answer.headers), date: '', 'server-timing': '' },
      timing: String(answer.headers.get('server-timing')).replace(/[\d.]+$/, '…'),
      body: await answer.text(),
    }
  }
  const made = await ask()
  const kept = { ...made, timing: 'kept' }
  t.equal(made.timing, 'made;dur=…')
  for (const answer of [made, kept, kept, kept]) t.strictSame(await ask(), answer)
  t.equal(count(), 3, 'made, made and kept, sent from the store')
  const known = { 'if-none-match': String((made.headers as Record<string, string>).etag) }
  const unchanged = await ask(known)
  t.equal(unchanged.status, 304)
  t.strictSame(await ask(known), unchanged)
  t.equal(count(), 4)
  t.equal((await ask({ range: 'bytes=0-9' })).status, 206)
  t.equal((await fetch(url + PATH, { method: 'HEAD' })).status, 200)
  t.equal(count(), 6, 'parts and heads are left to Fastify')
  t.strictSame(await ask(), kept, 'and are not sent to others')
})

t.test('where each request is logged, each goes through Fastify', async (t) => {
  t.capture(process.stdout, 'write')
  const { url, count } = await listen(t, 'info')
  for (let time = 0; time < 5; time += 1) await (await fetch(url + PATH)).text()
  t.equal(count(), 5)
})

t.test('while the service ends, each answer is the last one of its connection', async (t) => {
  let isLeaving = false
  const { app, url, count } = await listen(t, 'silent', () => isLeaving)
  const ask = async () => {
    const answer = await fetch(url + PATH)
    await answer.text()
    return answer.headers.get('connection')
  }
  for (let time = 0; time < 5; time += 1) t.equal(await ask(), 'keep-alive')
  isLeaving = true
  t.equal(await ask(), 'close')
  isLeaving = false
  t.equal(await ask(), 'keep-alive', 'that is told to nobody else')
  t.equal(count(), 4)
  await app.close()
})

t.test('what is said to one who asks is said to nobody else', async (t) => {
  const { url, count } = await listen(t, 'silent')
  const ask = async (headers: Record<string, string> = {}) => {
    const answer = await fetch(url + PATH, { headers })
    await answer.text()
    return answer.headers.get('x-request-id')
  }
  for (let time = 0; time < 3; time += 1) t.equal(await ask({ 'x-request-id': 'mine' }), 'mine')
  for (let time = 0; time < 3; time += 1) t.equal(await ask(), null)
  t.equal(await ask({ 'x-request-id': 'other' }), 'other')
  t.equal(count(), 5, 'only what was said to all is sent without Fastify')
})
