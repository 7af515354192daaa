/** Headers that a request may have: right, odd, and of any characters that get through to the service. */
import fc from 'fast-check'

/** What Node's parser lets pass of a value: Latin 1 without controls. */
const anyValue = fc
  .uint8Array({ maxLength: 40 })
  .map((octets) => String.fromCharCode(...octets).replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, ''))

/** By name, values that mean something, or nearly. */
const VALUES = {
  accept: [
    '*/*',
    'text/csv',
    'text/html, */*;q=0.8',
    'application/geo+json',
    'application/*;q=0.1',
    '*/*;q=0',
    'x',
    'text/csv;q=2',
  ],
  'accept-language': ['en', 'fr;q=0, en', '*', 'xx', 'en;q=9'],
  'accept-encoding': ['gzip', 'br', 'zstd, *;q=0', 'identity;q=0', 'identity;q=0, *;q=0', 'x'],
  'if-none-match': ['*', '"x"', 'W/"x"', '"', ','],
  'if-modified-since': ['Wed, 01 Jan 2031 00:00:00 GMT', 'Wed, 01 Jan 2020 00:00:00 GMT', '2026', '-1'],
  'if-range': ['"x"', 'Wed, 01 Jan 2020 00:00:00 GMT'],
  'cache-control': ['no-cache', 'only-if-cached', 'max-age=x'],
  range: [
    'bytes=0-',
    'bytes=0-9',
    'bytes=9-0',
    'bytes=-1',
    'bytes=99999999-',
    'bytes=0-1,3-4',
    'x=0-1',
    'bytes=-',
  ],
  'x-request-id': ['mine', 'x'.repeat(300), ''],
  'x-forwarded-for': ['192.0.2.1', '::1, x', ','],
  'x-forwarded-proto': ['https', 'javascript'],
  host: ['evil.example', 'evil.example:x', '', '[::1'],
  origin: ['https://evil.example', 'null'],
  cookie: ['a=b', '='],
  authorization: ['Bearer x', 'Basic'],
}

const header = fc.constantFrom(...Object.entries(VALUES)).chain(([name, values]) => {
  const value = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: anyValue },
  )
  return fc.tuple(fc.constant(name), value)
})

/** Often none: what is asked is then looked at alone. */
export const headers: fc.Arbitrary<Readonly<Record<string, string>>> = fc.oneof(
  fc.constant({}),
  fc
    .uniqueArray(header, { maxLength: 4, selector: ([name]) => name })
    .map((pairs) => Object.fromEntries(pairs)),
)
