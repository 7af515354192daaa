import t from 'tap'
import { ckan } from '../../../rehearse/rules/ckan.ts'
import { replacing, testRules } from '../rehearsing.ts'

t.test('how CKAN harvests', async (t) => {
  await testRules(t, ckan, [
    {
      spoil: ({ url }) =>
        url.endsWith('.jsonld') ? { headers: { 'content-type': 'application/json' } } : {},
      rule: 'HEAD answers',
      wrong: /HEAD .*catalog\.jsonld answers 200 with “application\/json”/,
    },
    {
      spoil: ({ url }) => (url.endsWith('.rdf') ? { text: 'x'.repeat(50_000_001) } : {}),
      rule: 'a page of the catalogue',
      wrong: /has 50000001 bytes/,
    },
    {
      spoil: replacing('.ttl', '<http://127.0.0.1:3000/v1/editions/2023#dataset>', '_:x'),
      rule: 'datasets and files have IRIs',
      wrong: /_:\w+ has none/,
    },
  ])
})
