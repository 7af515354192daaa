import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { get, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { tmpdir } from 'node:os'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { buildApp } from '../../../src/app.ts'
import { growingFile } from '../../../src/kept/growing-file.ts'
import { openNamelessFile } from '../../../src/kept/nameless-file.ts'
import { openRevision } from '../../../src/open-revision.ts'
import { makeWorld, publish2023, SENT, SETTINGS, serving, UNKEPT } from '../../world.ts'

const BROCHURE = '/v1/editions/2023/brochure'

t.test('a part of an answer', async (t) => {
  const { app } = await makeWorld(t)
  for (const url of [BROCHURE, '/v1/laureates', '/v1/laureates.ndjson', '/openapi.json']) {
    const whole = await app.inject(url)
    t.equal(whole.headers['accept-ranges'], 'bytes', url)
    const { length } = whole.rawPayload
    for (const [range, first, last] of [
      ['bytes=100-199', 100, 199],
      ['bytes=-50', length - 50, length - 1],
      [`bytes=${length - 10}-`, length - 10, length - 1],
    ] as const) {
      const part = await app.inject({ url, headers: { range } })
      t.equal(part.statusCode, 206, url)
      t.ok(part.rawPayload.equals(whole.rawPayload.subarray(first, last + 1)), `${url} ${range}`)
      t.strictSame(
        { ...part.headers, ...SENT },
        {
          ...whole.headers,
          ...SENT,
          'content-length': String(last - first + 1),
          'content-range': `bytes ${first}-${last}/${length}`,
        },
        'all else that is said of it is said of the whole',
      )
    }
  }
})

t.test('a part of what the client began to have, else the whole', async (t) => {
  const { app } = await makeWorld(t)
  const whole = await app.inject(BROCHURE)
  const etag = String(whole.headers.etag)
  const statusOf = async (headers: Record<string, string>, method: 'GET' | 'HEAD' = 'GET') => {
    return (await app.inject({ method, url: BROCHURE, headers: { range: 'bytes=0-9', ...headers } }))
      .statusCode
  }
  t.equal(await statusOf({ 'if-range': etag }), 206)
  for (const other of ['"other"', `W/${etag}`, 'Tue, 01 Jan 2030 00:00:00 GMT']) {
    t.equal(await statusOf({ 'if-range': other }), 200, other)
    t.equal(await statusOf({ 'if-range': other, range: 'bytes=9999999-' }), 200, other)
  }
  t.equal(await statusOf({ 'if-none-match': etag }), 304, 'what it has is not sent in parts either')
  t.equal(await statusOf({ range: 'bytes=0-1,5-6' }), 200)
  t.equal(await statusOf({}, 'HEAD'), 200, 'HEAD has no parts')
})

t.test('a part that is not there', async (t) => {
  const { app } = await makeWorld(t)
  const length = (await app.inject(BROCHURE)).rawPayload.length
  const answer = await app.inject({ url: BROCHURE, headers: { range: `bytes=${length}-` } })
  t.equal(answer.statusCode, 416)
  t.match(answer.headers, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-range': `bytes */${length}`,
    'cache-control': 'no-store',
  })
  t.match(answer.json(), {
    code: 'range_not_satisfiable',
    detail: `The answer has ${length} bytes: the range begins after the last one.`,
  })
  const file = await app.inject({ url: '/v1/laureates.ndjson', headers: { range: 'bytes=-0' } })
  t.equal(file.statusCode, 416)
  t.notOk('content-disposition' in file.headers, 'a problem is no file to keep')
})

t.test('what has no parts', async (t) => {
  const { app } = await makeWorld(t)
  const headers = { range: 'bytes=0-1' }
  const health = await app.inject({ url: '/health/ready', headers })
  t.equal(health.statusCode, 200, 'what may be another answer next time')
  t.notOk('accept-ranges' in health.headers)
  const nothing = await app.inject({ url: '/v1/laureates.ndjson?city=Rome', headers })
  t.equal(nothing.statusCode, 200, 'what is empty')
  t.equal(nothing.body, '')
})

const DIGEST = createHash('sha256').update('one two three').digest()
const DIGEST_FIELD = `sha-256=:${DIGEST.toString('base64')}:`

/** A service whose laureates as CSV are being written, by the test itself. */
async function listenWhileWriting(t: Test) {
  const revision = openRevision(publish2023(t))
  const fd = openNamelessFile(tmpdir())
  const file = growingFile(fd)
  const answer = async () => ({ type: 'text/csv', headers: { 'x-total-count': '13' }, body: file })
  const app = await buildApp({
    ...SETTINGS,
    serve: serving({ revision, kept: { ...UNKEPT, find: answer, answer } }),
  })
  t.teardown(async () => {
    await app.close()
    revision.close()
  })
  const url = `${await app.listen({ host: '127.0.0.1', port: 0 })}/v1/laureates.csv`
  let length = 0
  return {
    file,
    write(words: string) {
      length += writeSync(fd, words, length)
      file.grow(length)
    },
    end: () => file.end({ length, sha256: DIGEST.toString('hex') }),
    /** The answer, as soon as its headers are there. */
    async begin(method = 'GET', headers: OutgoingHttpHeaders = {}): Promise<IncomingMessage> {
      const [answer] = await once(get(url, { method, headers, agent: false }), 'response')
      return answer
    },
  }
}

t.test('a body that is being written is sent as far as it is', async (t) => {
  const { file, write, end, begin } = await listenWhileWriting(t)
  write('one ')
  const answers = await Promise.all([begin(), begin()])
  const [first = answers[0]] = answers
  t.match(first.headers, { 'x-total-count': '13', trailer: 'repr-digest', 'content-type': 'text/csv' })
  t.notOk('content-length' in first.headers)
  t.equal(String((await once(first, 'data'))[0]), 'one ')
  write('two ')
  t.equal(String((await once(first, 'data'))[0]), 'two ')
  const head = await begin('HEAD')
  t.equal(head.headers['x-total-count'], '13')
  t.notOk('content-length' in head.headers)
  write('three')
  end()
  t.equal(await text(first), 'three')
  t.equal(await text(answers[1]), 'one two three')
  for (const answer of answers) t.equal(answer.trailers['repr-digest'], DIGEST_FIELD)
  file.close()
})

t.test('who wants a part of it waits until it is written', async (t) => {
  const { file, write, end, begin } = await listenWhileWriting(t)
  const asked = begin('GET', { range: 'bytes=4-6' })
  const early = await Promise.race([asked, setTimeout(50, 'nothing yet')])
  t.equal(early, 'nothing yet')
  write('one two three')
  end()
  const part = await asked
  t.equal(part.statusCode, 206)
  t.match(part.headers, {
    'content-range': 'bytes 4-6/13',
    'content-length': '3',
    'repr-digest': DIGEST_FIELD,
  })
  t.equal(await text(part), 'two')
  file.close()
})

t.test('what cannot be written to its end is broken off', async (t) => {
  const { file, write, begin } = await listenWhileWriting(t)
  write('one ')
  const answer = await begin()
  const gone = await begin()
  gone.destroy()
  const part = begin('GET', { range: 'bytes=4-6' })
  await setTimeout(20)
  file.fail(new Error('no space'))
  await t.rejects(text(answer), { code: 'ECONNRESET' })
  t.equal((await part).statusCode, 500)
})
