import fc from 'fast-check'
import t from 'tap'
import {
  canonicalQuery,
  changedQuery,
  fitting,
  LONGEST_URL,
  readGiven,
  withQuery,
} from '../../../src/http/query-string.ts'

t.test('parameters are read in their order, and decoded', (t) => {
  const cases: [url: string, given: [name: string, value: string][]][] = [
    ['/v1/laureates', []],
    ['/v1/laureates?', []],
    [
      '/v1/laureates?city=Hy%C3%A8res+1&city=a%2Cb&&x',
      [
        ['city', 'Hyères 1'],
        ['city', 'a,b'],
        ['x', ''],
      ],
    ],
    ['/v1?a=b=c?d', [['a', 'b=c?d']]],
    [
      '/v1?a=%zz&b=%ED%A0%80&c=%00',
      [
        ['a', '%zz'],
        ['b', '\uFFFD\uFFFD\uFFFD'],
        ['c', '\u0000'],
      ],
    ],
  ]
  for (const [url, expected] of cases) {
    t.strictSame(
      readGiven(url),
      expected.map(([name, value]) => ({ name, value })),
      url,
    )
  }
  t.end()
})

t.test('a query is written in one way, whatever the order', (t) => {
  const given = readGiven('?sort=-city,id&q=a%20b&city=z&city=a&é=%26')
  t.equal(canonicalQuery(given), 'city=a&city=z&q=a+b&sort=-city,id&%C3%A9=%26')
  t.equal(canonicalQuery(given.toReversed()), canonicalQuery(given))
  t.equal(canonicalQuery([]), '')
  t.end()
})

t.test('what is written is read again, whatever the characters', (t) => {
  const pair = fc.record({ name: fc.string({ unit: 'grapheme' }), value: fc.string({ unit: 'grapheme' }) })
  const isStable = fc.property(fc.array(pair), (given) => {
    const query = canonicalQuery(given)
    return canonicalQuery(readGiven(`?${query}`)) === query && /^[\w.*+%=&,-]*$/.test(query)
  })
  t.doesNotThrow(() => fc.assert(isStable))
  t.end()
})

t.test('parameters are changed, added, and left out', (t) => {
  t.equal(changedQuery('city=a&city=b&limit=2', { limit: null, after: 'x' }), 'after=x&city=a&city=b')
  t.equal(changedQuery('city=a&city=b', { city: 'c' }), 'city=c')
  t.equal(changedQuery('', { before: null }), '')
  t.equal(changedQuery('toString=1', { limit: null }), 'toString=1')
  t.end()
})

t.test('a query follows a path, if there is any', (t) => {
  t.equal(withQuery('/v1', 'a=1'), '/v1?a=1')
  t.equal(withQuery('/v1', ''), '/v1')
  t.end()
})

t.test('what a URL has no room for is left out, the longest first', (t) => {
  const path = '/v1/laureates'
  const lengthOf = (given: ReturnType<typeof fitting>) => withQuery(path, canonicalQuery(given)).length
  const short = readGiven('?b=1&a=2')
  t.strictSame(fitting(short, path), short)
  const long = { name: 'c', value: "'".repeat(3000) }
  t.strictSame(fitting([...short, long], path), short)
  const room = LONGEST_URL - lengthOf([...short, { name: 'c', value: '' }])
  for (const [length, kept] of [
    [room, 3],
    [room + 1, 2],
  ] as const)
    t.equal(fitting([{ name: 'c', value: 'x'.repeat(length) }, ...short], path).length, kept)
  const given = fc.array(fc.record({ name: fc.constantFrom('a', 'b'), value: fc.string({ size: '+3' }) }))
  const fits = fc.property(given, (all) => lengthOf(fitting(all, path)) <= LONGEST_URL)
  t.doesNotThrow(() => fc.assert(fits))
  t.end()
})
