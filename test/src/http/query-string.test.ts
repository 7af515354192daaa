import fc from 'fast-check'
import t from 'tap'
import { canonicalQuery, changedQuery, readGiven } from '../../../src/http/query-string.ts'

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
