import t from 'tap'
import { udataReading } from '../../../rehearse/rules/udata-reading.ts'
import { replacing, testRules } from '../rehearsing.ts'

const inTurtle = (from: string | RegExp, to: string) => replacing('catalog.ttl', from, to)

t.test('what is made of the catalogue', async (t) => {
  await testRules(t, udataReading, [
    {
      spoil: inTurtle('dct:identifier', 'dct:title'),
      rule: 'every dataset and every service has an identifier',
      wrong: /editions\/2023#dataset has not exactly one/,
    },
    {
      spoil: inTurtle(/dct:identifier "[^"]*"/g, 'dct:identifier "one"'),
      rule: 'every dataset and every service has an identifier',
      wrong: /one identifies several/,
    },
    {
      spoil: inTurtle('"@fr', '"@de'),
      rule: 'every dataset has a title',
      wrong: /2023#dataset has none/,
    },
    {
      spoil: inTurtle('"2026-11-24T00:00:00.000Z"', '"2999-01-01T00:00:00.000Z"'),
      rule: 'every dataset says when',
      wrong: /was changed “2999-/,
    },
    { spoil: inTurtle('dct:modified', 'dct:issued'), rule: 'every dataset says when', wrong: /changed “”/ },
    { spoil: inTurtle('vcard:hasEmail', 'vcard:hasURL'), rule: 'every dataset has a contact', wrong: /none/ },
    { spoil: inTurtle('dct:temporal', 'dct:x'), rule: 'the period', wrong: /no such period/ },
    {
      spoil: inTurtle('"POLYGON', '"<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POLYGON'),
      rule: 'the territory',
      wrong: /has none/,
    },
    {
      spoil: inTurtle('skos:prefLabel', 'skos:altLabel'),
      rule: 'every theme',
      wrong: /data-theme\/ECON without/,
    },
    {
      spoil: inTurtle(/dcat:keyword [^;]+;/g, 'dcat:keyword <https://x.example>;'),
      rule: 'keywords',
      wrong: /the keyword https:\/\/x\.example, which is none/,
    },
    {
      spoil: inTurtle('dcat:mediaType', 'dct:x'),
      rule: 'every file has a title',
      wrong: /no dcat:mediaType/,
    },
    {
      spoil: inTurtle(/(dcat:downloadURL <[^>]+)/g, '$1?page=1'),
      rule: 'the address of a file',
      wrong: /is at “http.*\?page=1”/,
    },
    {
      spoil: inTurtle('dcat:accessURL', 'dcat:accessService'),
      rule: 'no file names',
      wrong: /names http:/,
    },
    {
      spoil: ({ url }) => (url.endsWith('/openapi.json') ? { status: 500 } : {}),
      rule: 'every service has its contract',
      wrong: /v1#service, “.*openapi\.json”, answers 500/,
    },
    {
      spoil: inTurtle('dcat:servesDataset', 'dct:x'),
      rule: 'every service has its contract',
      wrong: /#service serves “”/,
    },
    {
      spoil: inTurtle('dcat:DataService', 'dcat:Service'),
      rule: 'every service has its contract',
      wrong: /no service/,
    },
    { spoil: inTurtle('dcat:Dataset', 'dcat:Data'), rule: 'the territory', wrong: /no dcat:Dataset/ },
    {
      spoil: inTurtle('dcat:endpointDescription', 'dct:x'),
      rule: 'every service has its contract',
      wrong: /“”/,
    },
    {
      spoil: ({ url }) => (url.endsWith('/docs') ? { headers: { 'content-type': 'application/json' } } : {}),
      rule: 'where readers are sent',
      wrong: /docs answers 200 with “application\/json”/,
    },
  ])
})
