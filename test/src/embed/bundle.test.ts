/** The script of the web component: the committed file is the generated one, and stays small. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import t from 'tap'
import { bundle, SCRIPT } from '../../../src/embed/bundle.ts'
import { makeWorld } from '../../world.ts'

t.test('the committed script is the generated one (npm run embed)', async (t) => {
  t.equal(readFileSync(SCRIPT, 'utf8'), bundle())
})

t.test('it takes less than 10 kB, compressed', async (t) => {
  const { app } = await makeWorld(t)
  const plain = await app.inject('/embed.js')
  t.ok(gzipSync(plain.rawPayload, { level: 9 }).length < 10_000)
  for (const coding of ['gzip', 'br']) {
    const coded = await app.inject({ url: '/embed.js', headers: { 'accept-encoding': coding } })
    t.equal(coded.headers['content-encoding'], coding)
    t.ok(coded.rawPayload.length < 10_000, `${coding}: ${coded.rawPayload.length} bytes`)
  }
})

t.test('it uses nothing that a strict policy refuses, and keeps nothing', async (t) => {
  const script = readFileSync(SCRIPT, 'utf8')
  const forbidden = /\beval\b|Function\(|innerHTML|insertAdjacent|cookie|Storage|\.style\b|style=|import\(/
  t.notMatch(script, forbidden)
})
