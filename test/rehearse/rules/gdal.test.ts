import t from 'tap'
import { gdal } from '../../../rehearse/rules/gdal.ts'
import type { Spoil } from '../rehearsing.ts'
import { replacing, testRules } from '../rehearsing.ts'

const inCollections = (from: string | RegExp, to: string) => replacing('/ogc/collections', from, to)

const inItems =
  (from: string | RegExp, to: string): Spoil =>
  ({ url, text }) =>
    url.includes('/items') ? { text: text.replaceAll(from, to) } : {}

t.test('how GDAL reads the features', async (t) => {
  await testRules(t, gdal, [
    {
      spoil: replacing('/ogc', 'version=3.0', 'version=3.1'),
      rule: 'the landing page',
      wrong: /no service-desc of type/,
    },
    { spoil: replacing('/ogc', '"conformance"', '"x"'), rule: 'the landing page', wrong: /no conformance/ },
    {
      spoil: ({ url }) => (url.endsWith('/collections') ? { headers: { 'content-type': 'text/html' } } : {}),
      rule: 'the list of collections',
      wrong: /It is “text\/html”/,
    },
    {
      spoil: inCollections('"id":"laureates"', '"id":"v1.laureates"'),
      rule: 'every collection has an identifier',
      wrong: /v1\.laureates has a dot/,
    },
    { spoil: inCollections('"spatial"', '"x"'), rule: 'every collection has an', wrong: /has no extent/ },
    {
      spoil: inCollections('application/geo+json', 'application/json'),
      rule: 'every collection has an',
      wrong: /has no such link/,
    },
    { spoil: inCollections('"describedBy"', '"x"'), rule: 'every collection leads', wrong: /no describedBy/ },
    {
      spoil: ({ url }) => (url.endsWith('/schema') ? { status: 404 } : {}),
      rule: 'every collection leads',
      wrong: /no describedby/,
    },
    {
      spoil: ({ url }) => (url.includes('limit=1000000') ? { status: 400 } : {}),
      rule: 'a limit',
      wrong: /laureates answers 400/,
    },
    {
      spoil: inItems('"numberMatched":13', '"numberMatched":14'),
      rule: 'the links',
      wrong: /has 14 features, of which 13 were read/,
    },
    {
      spoil: inItems('"self"', '"next"'),
      rule: 'the links',
      wrong: /has more than 110 pages/,
    },
    {
      spoil: inItems(/"display_name":"S[^"]*",/g, ''),
      rule: 'every feature',
      wrong: /laureates has 2 kinds/,
    },
    {
      spoil: replacing('/ogc/api', '/collections/actions/items', '/collections/{id}/items'),
      rule: 'the description of the API',
      wrong: /actions is not among them/,
    },
    {
      spoil: inCollections(/"collections":\[.*/g, '"collections":[]}'),
      rule: 'a limit',
      wrong: /no collection/,
    },
  ])
})

t.test('what does not answer is an error', async (t) => {
  const [first] = gdal
  const reply = { url: '/ogc', status: 503, headers: new Headers(), body: new Uint8Array(), text: '' }
  const target = { base: '', ask: async () => reply }
  await t.rejects(Promise.resolve(first?.check(target)), { message: '/ogc answers 503.' })
})
