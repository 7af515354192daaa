import t from 'tap'
import { udataFetching } from '../../../rehearse/rules/udata-fetching.ts'
import { replacing, testRules } from '../rehearsing.ts'

t.test('how the catalogue is fetched', async (t) => {
  await testRules(t, udataFetching, [
    {
      spoil: ({ url }) => (url.endsWith('.ttl') ? { status: 301 } : {}),
      rule: 'each form of the catalogue has an address',
      wrong: /catalog\.ttl answers 301\.$/,
    },
    {
      spoil: ({ url }) =>
        url.endsWith('.rdf') ? { headers: { 'content-type': 'application/rdf+xml' } } : {},
      rule: 'each form of the catalogue has an address',
      wrong: /catalog\.rdf is “application\/rdf\+xml”, without/,
    },
    {
      spoil: ({ url }) => (url.endsWith('.ttl') ? { headers: { 'content-type': null } } : {}),
      rule: 'each form of the catalogue has an address',
      wrong: /catalog\.ttl is “”/,
    },
    {
      spoil: (_, { method }) => (method === 'HEAD' ? { status: 404 } : {}),
      rule: 'without an extension',
      wrong: /answers 404/,
    },
    {
      spoil: () => ({ headers: { 'content-type': 'text/html; charset=utf-8' } }),
      rule: 'without an extension',
      wrong: /catalog is “text\/html”/,
    },
    {
      spoil: () => ({ headers: { 'content-type': null } }),
      rule: 'without an extension',
      wrong: /catalog is “”/,
    },
    {
      spoil: replacing('.jsonld', 'IRREG', 'ANNUAL'),
      rule: 'each form is read',
      wrong: /2 different graphs/,
    },
    {
      spoil: replacing(
        '.ttl',
        'http://127.0.0.1:3000/v1/editions/2023#',
        'http://localhost/v1/editions/2023#',
      ),
      rule: 'the service knows',
      wrong: /1 addresses, http:\/\/localhost\/v1\/editions\/2023#dataset among them.*BASE_URL/,
    },
    {
      spoil: ({ url }) => (url.endsWith('.jsonld') ? { text: 'x'.repeat(15_000_001) } : {}),
      rule: 'the catalogue is small enough',
      wrong: /has 15000001 bytes/,
    },
  ])
})
