import t from 'tap'
import { questionDigest, readCursor, revisionNamedIn, writeCursor } from '../../../src/http/cursor.ts'
import { readGiven } from '../../../src/http/query-string.ts'

const encoded = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url')

t.test('a cursor is read as it was written, in the alphabet of URLs', (t) => {
  for (const place of [null, ['2023-assol'], ['', null, -0.5, 1e-300, 'Hyères ?>ÿ', 'a"b\\c\u0000']]) {
    const cursor = writeCursor('0123456789abcdef', 'digest', place)
    t.match(cursor, /^[\w-]+$/)
    t.strictSame(readCursor(cursor), ['0123456789abcdef', 'digest', place], cursor)
  }
  t.end()
})

t.test('what the service did not write is no cursor', (t) => {
  const contents = [
    null,
    'revision',
    {},
    [],
    ['revision', 'query'],
    ['revision', 'query', null, null],
    [1, 'query', null],
    ['revision', 1, null],
    ['revision', 'query', 'place'],
    ['revision', 'query', {}],
    ['revision', 'query', [true]],
    ['revision', 'query', [[]]],
    ['revision', 'query', ['id', { toString: 'x' }]],
  ]
  for (const content of contents) t.equal(readCursor(encoded(content)), null, JSON.stringify(content))
  for (const text of ['', 'x', '{', '\u0000', 'é', '%%%'])
    t.equal(readCursor(text), null, JSON.stringify(text))
  t.end()
})

t.test('a URL names the revision of its cursor', (t) => {
  const cursor = writeCursor('0123456789abcdef', 'digest', null)
  for (const query of [`after=${cursor}`, `limit=2&before=${cursor}`, `%61fter=x&after=${cursor}&before=x`])
    t.equal(
      revisionNamedIn(`/v1/laureates?${query}`),
      query.startsWith('%') ? null : '0123456789abcdef',
      query,
    )
  for (const query of ['', '?limit=2', '?after=', '?after=x', '?q=after=', `?thereafter=${cursor}`])
    t.equal(revisionNamedIn(`/v1/laureates${query}`), null, query)
  t.end()
})

t.test('questions have digests of their own, whatever the pace and the order of their parts', (t) => {
  const digest = (url: string) => questionDigest(url.replace(/\?.*/, ''), readGiven(url))
  t.equal(digest('/v1/laureates?city=lyon&q=a'), digest('/v1/laureates?q=a&city=lyon'))
  t.equal(digest('/v1/laureates?city=lyon'), digest('/v1/laureates?city=lyon&limit=2&after=x&before=y'))
  t.equal(digest('/v1/laureates?city=lyon'), digest('/v1/laureates?city=lyon&lang=en'))
  t.not(digest('/v1/laureates?city=lyon'), digest('/v1/contacts?city=lyon'))
  t.not(digest('/v1/laureates?city=lyon'), digest('/v1/laureates'))
  t.match(digest('/v1/laureates'), /^[\w-]{11}$/)
  t.end()
})
