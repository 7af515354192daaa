import fc from 'fast-check'
import { Parser } from 'n3'
import t from 'tap'
import { canonical } from '../../../rehearse/quads.ts'
import { PREFIXES } from '../../../src/rdf/prefixes.ts'
import { turtleWriter } from '../../../src/rdf/turtle.ts'

const { schema, xsd } = PREFIXES
const ID = 'https://data.example/1'

t.test('several pieces make one document', async (t) => {
  const writer = await turtleWriter({ schema, xsd })
  const one = writer.write([
    { id: ID, types: ['schema:Place'], properties: { 'schema:name': { value: 'A' } } },
  ])
  const none = writer.write([])
  const two = writer.write([{ id: `${ID}#b`, properties: { 'schema:url': [{ id: 'https://b.example/' }] } }])
  t.equal(none, '')
  t.equal(
    one + two + writer.end(),
    `@prefix schema: <${schema}>.
@prefix xsd: <${xsd}>.

<${ID}> a schema:Place;
    schema:name "A".
<${ID}#b> schema:url <https://b.example/>.
`,
  )
})

t.test('what has no identifier, lists, and what is said of others', async (t) => {
  const writer = await turtleWriter({ schema, xsd })
  const text = writer.write([
    {
      id: ID,
      properties: {
        'schema:geo': {
          types: ['schema:GeoCoordinates'],
          properties: { 'schema:latitude': { value: 48.5 } },
        },
        'schema:keywords': { list: [{ value: 'b' }, { value: 'a' }] },
      },
      inverse: { 'schema:location': `${ID}#seat` },
    },
    { properties: { 'schema:name': { value: 'someone' } } },
  ])
  const expected = `
<${ID}> <${schema}geo> _:geo .
_:geo a <${schema}GeoCoordinates> ; <${schema}latitude> "4.85E1"^^<${xsd}double> .
<${ID}> <${schema}keywords> ("b" "a") .
<${ID}#seat> <${schema}location> <${ID}> .
_:someone <${schema}name> "someone" .`
  t.equal(
    await canonical(new Parser().parse(text + writer.end())),
    await canonical(new Parser().parse(expected)),
  )
  t.match(text, 'schema:keywords ("b" "a").', 'without labels')
})

t.test('datatypes: those of the JSON values, and those that are said', async (t) => {
  const writer = await turtleWriter({ schema, xsd })
  const values = [
    { value: 'x' },
    { value: true },
    { value: 7 },
    { value: 0.5 },
    { value: 2, datatype: 'xsd:double' },
    { value: '1986', datatype: 'xsd:gYear' },
    { value: 'été', language: 'fr' },
  ]
  const text = writer.write([{ id: ID, properties: { 'schema:value': values } }])
  t.match(text, '"x", true, 7, 5.0E-1, 2.0E0, "1986"^^xsd:gYear, "été"@fr')
  const name = { id: ID, properties: { 'schema:name': { value: 'A' } } }
  t.match((await turtleWriter({ schema })).write([name]), 'schema:name "A"', 'datatypes need no prefix')
  const unknowing = await turtleWriter({})
  t.throws(() => unknowing.write([name]), /schema:name/)
})

t.test('any text is read back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (value) => {
      const writer = await turtleWriter({ schema, xsd })
      const text = writer.write([{ id: ID, properties: { 'schema:name': { value } } }]) + writer.end()
      return new Parser().parse(text)[0]?.object.value === value
    }),
  )
})
