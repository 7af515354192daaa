import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import t from 'tap'
import { FEATURE_COLLECTIONS } from '../../../src/ogc/feature-collections.ts'
import { OGC, openDoor } from './asking.ts'

type Schema = Readonly<Record<string, unknown>> & {
  readonly properties: Readonly<Record<string, Schema>>
}

t.test('the schema of a feature is where GDAL looks for it, and features are what it says', async (t) => {
  const { get } = await openDoor(t)
  for (const { path } of FEATURE_COLLECTIONS) {
    const schema = (await get(`${path}/schema`)) as unknown as Schema
    t.match(schema, {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${OGC}${path.slice(4)}/schema`,
      type: 'object',
    })
    const { features } = await get(`${path}/items?limit=1000`)
    const { properties } = schema.properties.properties ?? {}
    t.strictSame(Object.keys(properties ?? {}), Object.keys(features[0]?.properties ?? {}))
    // Of `nullable` Ajv knows what OpenAPI says.
    const isFeature = addFormats.default(new Ajv2020({ strict: false, allErrors: true })).compile(schema)
    for (const feature of features) t.ok(isFeature(feature), JSON.stringify(isFeature.errors))
    for (const [name, { type }] of Object.entries(properties ?? {}))
      t.equal(typeof type, 'string', `${name} has one type, which is all that GDAL understands`)
  }
})

t.test('types and labels follow from the fields', async (t) => {
  const { get } = await openDoor(t)
  const { properties } = (await get('/ogc/collections/laureates/schema')) as unknown as Schema
  const fields = properties.properties?.properties
  t.match(fields?.founded_year, {
    type: 'integer',
    nullable: true,
    title: 'Année de création',
    minimum: 1000,
  })
  t.match(fields?.legal_form, { type: 'string', enum: ['association', 'cooperative'] })
  t.notOk('nullable' in (fields?.legal_form ?? {}))
  t.strictSame(fields?.location_precision?.enum, ['commune', null])
  t.match(properties.geometry, {
    nullable: true,
    properties: { type: { enum: ['Point'] }, coordinates: { minItems: 2 } },
    description: /^Longitude en degrés décimaux/,
  })
  const actions = (await get('/ogc/collections/actions/schema')) as unknown as Schema
  t.match(actions.properties.geometry, {
    properties: { type: { enum: ['MultiPoint'] }, coordinates: { items: { minItems: 2 } } },
    description: /^Les centres de ces communes/,
  })
})

t.test('the queryables, those of related records too, and no others', async (t) => {
  const { get, refused, ask } = await openDoor(t)
  const schema = (await get('/ogc/collections/laureates/queryables')) as unknown as Schema
  const { properties, ...rest } = schema
  t.strictSame(rest, {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `${OGC}/collections/laureates/queryables`,
    type: 'object',
    title: 'Lauréats',
    additionalProperties: false,
  })
  const { geometry, ...fields } = properties
  t.match(geometry, { format: 'geometry-point', 'x-ogc-role': 'primary-geometry' })
  t.notOk('type' in (geometry ?? {}))
  for (const [name, { type }] of Object.entries(fields)) t.equal(typeof type, 'string', name)
  t.ok('city' in fields && 'contacts.postal_code' in fields)
  t.notOk('presentation' in fields || 'actions.coordinates' in fields)
  for (const name of Object.keys(fields)) {
    const answer = await ask(`/ogc/collections/laureates/items?filter=${name} IS NOT NULL OR ${name} IS NULL`)
    t.ok([200, 400].includes(answer.statusCode))
    if (answer.statusCode === 400) t.match(answer.json().detail, /cannot be compared with IS NULL/, name)
  }
  t.match(await refused('/ogc/collections/laureates/items?filter=presentation IS NULL'), [
    { parameter: 'filter' },
  ])
})

t.test('the schemas are on pages, too', async (t) => {
  const { ask } = await openDoor(t)
  const { body } = await ask('/ogc/collections/actions/queryables?f=html')
  t.match(body, '<h1>Actions : ce sur quoi on peut filtrer</h1>')
  t.match(body, '&quot;format&quot;: &quot;geometry-multipoint&quot;')
})
