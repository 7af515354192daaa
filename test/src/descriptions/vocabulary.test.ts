import t from 'tap'
import { quadsOf } from '../../../rehearse/quads.ts'
import { DEFAULT_PUBLISHER } from '../../../src/descriptions/publisher.ts'
import { vocabulary } from '../../../src/descriptions/vocabulary.ts'
import { PROPERTIES } from '../../../src/descriptions/vocabulary-terms.ts'
import { representationsOf } from '../../../src/representations/index.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { BASE_URL, makeWorld } from '../../world.ts'

const TERMS = `${BASE_URL}/terms`

t.test('every term of our own that a record uses is explained', async (t) => {
  const { app } = await makeWorld(t)
  const terms = await quadsOf((await app.inject('/terms.ttl')).body, 'ttl')
  const explained = new Set(terms.map(({ subject }) => subject.value))
  for (const resource of RESOURCES) {
    t.ok(representationsOf(resource).some(({ extension }) => extension === 'ttl'))
    const include = resource.provenance === null ? '' : '?include=provenance'
    const answer = await app.inject(`/v1/${resource.path}.ttl${include}`)
    const used = (await quadsOf(answer.body, 'ttl'))
      .flatMap(({ predicate, object }) => [predicate.value, object.value])
      .filter((iri) => iri.startsWith(`${TERMS}#`))
    t.ok(used.length > 0)
    t.strictSame(
      [...new Set(used)].filter((iri) => !explained.has(iri)),
      [],
      resource.name,
    )
  }
})

t.test('a property that several resources use says what each of them says of it', (t) => {
  t.match(
    PROPERTIES.find(({ name }) => name === 'progress:insee_code'),
    {
      titles: { length: 2 },
      domains: ['schema:Organization', 'schema:PostalAddress'],
      ranges: ['xsd:string'],
    },
  )
  const { nodes } = vocabulary({
    publisher: DEFAULT_PUBLISHER,
    urlOf: (path) => `${BASE_URL}${path}`,
  })
  t.strictSame(
    nodes.find(({ id }) => id === `${TERMS}#insee_code`),
    {
      id: `${TERMS}#insee_code`,
      types: ['rdf:Property'],
      properties: {
        'rdfs:label': [
          { value: 'INSEE code', language: 'en' },
          { value: 'Code INSEE', language: 'fr' },
        ],
        'rdfs:comment': [
          { value: 'The INSEE code of the seat’s commune.', language: 'en' },
          { value: 'The INSEE code of the commune.', language: 'en' },
          { value: 'Le code INSEE de la commune du siège.', language: 'fr' },
          { value: 'Le code INSEE de la commune.', language: 'fr' },
        ],
        'schema:domainIncludes': [
          { id: 'http://schema.org/Organization' },
          { id: 'http://schema.org/PostalAddress' },
        ],
        'schema:rangeIncludes': [{ id: 'http://www.w3.org/2001/XMLSchema#string' }],
        'rdfs:isDefinedBy': { id: TERMS },
      },
    },
  )
  t.strictSame(nodes.find(({ id }) => id === `${TERMS}#legal_form-mutual`)?.properties, {
    'skos:prefLabel': [
      { value: 'mutual society', language: 'en' },
      { value: 'mutuelle', language: 'fr' },
    ],
    'skos:notation': { value: 'mutual' },
    'skos:topConceptOf': { id: `${TERMS}#legal_form-scheme` },
    'rdfs:isDefinedBy': { id: TERMS },
  })
  t.end()
})

t.test('what the values of properties are', (t) => {
  const ranges = Object.fromEntries(PROPERTIES.map(({ name, ranges }) => [name, ranges.join()]))
  t.match(ranges, {
    'progress:year': 'xsd:gYear',
    'progress:units': 'rdf:List',
    'progress:theme': 'rdf:langString',
    'progress:legal_form': 'skos:Concept',
    'progress:laureate': 'schema:Organization',
    'progress:personal_data': 'xsd:boolean',
    'progress:provenance': 'progress:Trace',
  })
  t.end()
})
