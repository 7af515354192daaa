import t from 'tap'
import { quadsOf } from '../../../rehearse/quads.ts'
import { contextObject, type JsonLdContext, nodeObject } from '../../../src/rdf/json-ld.ts'
import { PREFIXES } from '../../../src/rdf/prefixes.ts'

const { schema, xsd, dct } = PREFIXES
const ID = 'https://data.example/1'

const CONTEXT: JsonLdContext = {
  prefixes: { schema, xsd, dct },
  implied: 'schema',
  coercions: new Map([
    ['schema:foundingDate', { '@type': 'xsd:gYear' }],
    ['schema:description', { '@language': 'fr' }],
    ['schema:url', { '@type': '@id' }],
    ['dct:hasPart', { '@container': '@list' }],
  ]),
}

t.test('the context says how values are read', async (t) => {
  t.strictSame(contextObject(CONTEXT), {
    '@vocab': schema,
    xsd,
    dct,
    foundingDate: { '@type': 'xsd:gYear' },
    description: { '@language': 'fr' },
    url: { '@type': '@id' },
    'dct:hasPart': { '@container': '@list' },
  })
  t.strictSame(contextObject({ prefixes: { dct } }), { dct })
})

t.test('values are plain where the context says how they are read, else written in full', async (t) => {
  const node = {
    id: ID,
    types: ['schema:Organization'],
    properties: {
      'schema:foundingDate': { value: '1986', datatype: 'xsd:gYear' },
      'dct:issued': { value: '2023', datatype: 'xsd:gYear' },
      'schema:description': [{ value: 'un' }, { value: 'deux', language: 'fr' }],
      'schema:url': [{ id: 'https://a.example/' }, { value: 'a text' }],
      'schema:subjectOf': { id: 'https://b.example/' },
      'dct:hasPart': { list: [{ value: 2 }, { value: 1 }] },
      'schema:keywords': { list: [{ value: 'b' }] },
      'schema:geo': { types: ['schema:GeoCoordinates', 'dct:Location'] },
    },
    inverse: { 'schema:member': 'https://c.example/' },
  }
  const object = nodeObject(node, CONTEXT)
  t.strictSame(object, {
    '@id': ID,
    '@type': 'Organization',
    foundingDate: '1986',
    'dct:issued': { '@value': '2023', '@type': 'xsd:gYear' },
    description: [{ '@value': 'un' }, 'deux'],
    url: ['https://a.example/', { '@value': 'a text' }],
    subjectOf: { '@id': 'https://b.example/' },
    'dct:hasPart': [2, 1],
    keywords: { '@list': ['b'] },
    geo: { '@type': ['GeoCoordinates', 'dct:Location'] },
    '@reverse': { member: { '@id': 'https://c.example/' } },
  })
  const quads = await quadsOf(JSON.stringify({ '@context': contextObject(CONTEXT), ...object }), 'jsonld')
  t.equal(quads.length, 20)
  t.ok(quads.some(({ subject, object }) => subject.value === 'https://c.example/' && object.value === ID))
})

t.test('with nothing implied, names keep their prefix', async (t) => {
  const node = { types: ['schema:Place'], properties: { 'schema:name': { value: 'A', language: 'fr' } } }
  t.strictSame(nodeObject(node, { prefixes: { schema } }), {
    '@type': 'schema:Place',
    'schema:name': { '@value': 'A', '@language': 'fr' },
  })
})
