import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { get, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import t, { type Test } from 'tap'
import { openReadOnly } from '../../../db/connection.ts'
import { buildApp } from '../../../src/app.ts'
import { openRevision } from '../../../src/open-revision.ts'
import { editions } from '../../../src/resources/editions.ts'
import { laureatesTable } from '../../../src/resources/laureates.ts'
import { publishMany } from '../../many.ts'
import { publish2023, SETTINGS, serving } from '../../world.ts'

/** A service that listens, and the file that it serves. */
async function listen(t: Test, path: string) {
  const revision = openRevision(path)
  const app = await buildApp({
    ...SETTINGS,
    serve: serving({ revision }),
    budget: 60_000,
  })
  t.teardown(() => app.close())
  const origin = await app.listen({ host: '127.0.0.1', port: 0 })
  return { revision, url: `${origin}/v1/database.sqlite`, file: readFileSync(path) }
}

const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

t.test('the file that is served', async (t) => {
  const { url, file } = await listen(t, publish2023(t))
  const answer = await fetch(url)
  const digest = createHash('sha256').update(file).digest()
  const expected = {
    'content-type': 'application/vnd.sqlite3',
    'content-length': String(file.length),
    'content-disposition': 'attachment; filename="progress-ess.sqlite"',
    'cache-control': 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
    'accept-ranges': 'bytes',
    'repr-digest': `sha-256=:${digest.toString('base64')}:`,
    etag: `"${digest.toString('hex').slice(0, 32)}"`,
  }
  t.equal(answer.status, 200)
  t.match(Object.fromEntries(answer.headers), expected)
  const body = await bytesOf(answer)
  t.ok(body.equals(file))
  const head = await fetch(url, { method: 'HEAD' })
  t.match(Object.fromEntries(head.headers), expected)

  const copy = join(t.testdir(), 'copy.sqlite')
  writeFileSync(copy, body)
  const connection = openReadOnly(copy)
  t.equal(connection.database.select().from(laureatesTable).all().length, 13)
  connection.close()
})

t.test('a download goes on where it was broken off', async (t) => {
  const { url, file } = await listen(t, publish2023(t))
  const first = await fetch(url, { headers: { range: 'bytes=0-99999' } })
  t.equal(first.status, 206)
  t.equal(first.headers.get('content-range'), `bytes 0-99999/${file.length}`)
  const begun = await bytesOf(first)
  const etag = String(first.headers.get('etag'))
  const rest = await fetch(url, { headers: { range: `bytes=${begun.length}-`, 'if-range': etag } })
  t.equal(rest.status, 206)
  t.equal(rest.headers.get('content-length'), String(file.length - begun.length))
  t.ok(Buffer.concat([begun, await bytesOf(rest)]).equals(file))

  const other = await fetch(url, { headers: { range: 'bytes=100000-', 'if-range': '"of another revision"' } })
  t.equal(other.status, 200)
  t.ok((await bytesOf(other)).equals(file))
  const beyond = await fetch(url, { headers: { range: `bytes=${file.length}-` } })
  t.equal(beyond.status, 416)
  t.equal(beyond.headers.get('content-range'), `bytes */${file.length}`)
  const known = await fetch(url, { headers: { 'if-none-match': etag } })
  t.equal(known.status, 304)
})

t.test('it is whole even if another file takes its place meanwhile', async (t) => {
  const path = publishMany(t, 1000)
  const { revision, url, file } = await listen(t, path)
  const [answer] = (await once(get(url, { agent: false }), 'response')) as [IncomingMessage]
  const [gone] = (await once(get(url, { agent: false }), 'response')) as [IncomingMessage]
  gone.destroy()
  publish2023(t)
  revision.close()
  t.doesNotThrow(() => revision.idsAround(editions, ''), 'what is being read stays open')
  t.ok((await buffer(answer)).equals(file))
})
