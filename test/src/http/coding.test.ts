import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import t from 'tap'
import { chooseCoding, codedTag, encode, isCodable } from '../../../src/http/coding.ts'
import { REPRESENTATIONS } from '../../../src/representations/index.ts'

const DECODED = { br: brotliDecompressSync, zstd: zstdDecompressSync, gzip: gunzipSync } as const

t.test('texts are coded, and what is compressed already is not', async (t) => {
  const codable = REPRESENTATIONS.filter(({ mediaType }) => !isCodable(mediaType))
  t.strictSame(
    codable.map(({ extension }) => extension),
    ['xlsx', 'parquet'],
  )
  for (const type of ['text/html', 'application/linkset+json', 'application/rdf+xml', 'application/yaml'])
    t.ok(isCodable(type), type)
  t.notOk(isCodable('application/vnd.sqlite3'))
})

t.test('the shortest coding that is accepted', async (t) => {
  for (const [accepted, coding] of [
    [undefined, null],
    ['', null],
    ['identity', null],
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate, br;q=0, zstd', 'zstd'],
    ['*', 'br'],
    ['*;q=0', null],
    ['br;q=0.1, gzip;q=1', 'br'],
    [',;=,'.repeat(5000), null],
  ] as const) {
    const headers = accepted === undefined ? {} : { 'accept-encoding': accepted }
    t.equal(chooseCoding(headers), coding, `${accepted?.slice(0, 40)}`)
  }
})

t.test('a coded body can be decoded, and its validator and its digest are its own', async (t) => {
  const body = new TextEncoder().encode('né '.repeat(1000))
  const headers = { etag: '"1"', 'repr-digest': 'sha-256=:x:', 'x-total-count': '1' }
  for (const coding of ['br', 'zstd', 'gzip'] as const) {
    const coded = await encode({ body, headers }, coding)
    t.ok(coded.body.length < 200)
    t.strictSame(Buffer.from(DECODED[coding](coded.body)), Buffer.from(body))
    t.strictSame(coded.headers, {
      etag: codedTag('"1"', coding),
      'repr-digest': `sha-256=:${createHash('sha256').update(coded.body).digest('base64')}:`,
      'x-total-count': '1',
      'content-encoding': coding,
    })
  }
  t.equal(codedTag('"1"', 'gzip'), '"1-gzip"')
  t.strictSame((await encode({ body, headers: {} }, 'gzip')).headers, { 'content-encoding': 'gzip' })
})

t.test('a short body stays as it is', async (t) => {
  const short = { body: new TextEncoder().encode('né'), headers: { etag: '"1"' } }
  t.strictSame(await encode(short, 'br'), short)
})
