import t from 'tap'
import { linkHeader, linksFrom, listeningUrl } from '../../../src/http/links.ts'

t.equal(linksFrom(() => 'https://data.example/x').to('/v1'), 'https://data.example/x/v1')
t.equal(linkHeader([]), '')
t.equal(
  linkHeader([
    ['next', 'https://a.example/?x=1'],
    ['prev', 'https://a.example/'],
  ]),
  '<https://a.example/?x=1>; rel="next", <https://a.example/>; rel="prev"',
)
const long = (length: number) => `https://a.example/?${'x'.repeat(length)}`
t.strictSame(
  linkHeader([
    ['first', long(3000)],
    ['next', long(8000)],
    ['prev', long(2000)],
    ['license', 'https://b.example/'],
  ]).match(/rel="\w+"/g),
  ['rel="next"', 'rel="prev"', 'rel="license"'],
  'the longest are left out, but for the next page',
)
t.equal(listeningUrl('127.0.0.1', 3000), 'http://127.0.0.1:3000')
t.equal(listeningUrl('0.0.0.0', 80), 'http://localhost:80')
t.equal(listeningUrl('::', 80), 'http://localhost:80')
t.equal(listeningUrl('::1', 80), 'http://[::1]:80')
