/** Whatever a graph says, it says it in every format. */
import { strictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { canonical, quadsOf } from '../../../rehearse/quads.ts'
import { GRAPH_FORMATS } from '../../../src/rdf/formats.ts'
import type { Node } from '../../../src/rdf/graph.ts'
import { PREFIXES } from '../../../src/rdf/prefixes.ts'

const { schema, dct } = PREFIXES
const ID = 'https://data.example/1'

/** The distinct graphs that are read back from the formats. */
async function readBack(nodes: readonly Node[]): Promise<string[]> {
  const graphs = GRAPH_FORMATS.map(async (format) => {
    const body = await format.write({ nodes, context: { prefixes: { schema, dct, xsd: PREFIXES.xsd } } })
    return canonical(await quadsOf(body, format.extension))
  })
  return [...new Set(await Promise.all(graphs))]
}

t.test('nodes in nodes, lists, datatypes, languages, and what is said of others', async (t) => {
  const [graph = '', ...others] = await readBack([
    {
      id: ID,
      types: ['schema:Organization', 'dct:Agent'],
      properties: {
        'schema:name': [{ value: 'A & <B>' }, { value: 'été', language: 'fr' }],
        'schema:foundingDate': { value: '1986', datatype: 'xsd:gYear' },
        'schema:geo': {
          types: ['schema:GeoCoordinates'],
          properties: { 'schema:latitude': { value: 48.5 }, 'schema:elevation': { value: 7 } },
        },
        'schema:isAccessibleForFree': { value: true },
        'schema:url': { id: 'https://b.example/?a=1&b=2' },
        'schema:keywords': { list: [{ value: 'b' }, { id: ID }, { value: 'a', language: 'fr' }] },
        'schema:award': { list: [] },
        'schema:funder': { id: `${ID}#funder`, properties: { 'schema:name': { value: 'F' } } },
      },
      inverse: { 'schema:member': `${ID}#group` },
    },
    { properties: { 'schema:subjectOf': { types: ['schema:Event'] } } },
  ])
  t.strictSame(others, [])
  t.match(graph, `<${ID}#funder> <${schema}name> "F"`, 'what has an identifier and is said something of')
  t.match(graph, `<${ID}#group> <${schema}member> <${ID}>`)
})

t.test('any text that XML has a place for', async () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...'<>&"\'\\\r\n\t '), fc.string({ unit: 'grapheme' })),
  })
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      const graphs = await readBack([{ id: ID, properties: { 'schema:name': { value } } }])
      strictEqual(graphs.length, 1)
    }),
    { numRuns: 50 },
  )
})
