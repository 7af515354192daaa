import t from 'tap'
import { DEFAULT_PUBLISHER } from '../../../src/descriptions/publisher.ts'
import { geojson } from '../../../src/representations/geojson.ts'
import type { PublicRecord } from '../../../src/representations/representation.ts'
import type { Resource } from '../../../src/resources/define.ts'
import { geometryOf } from '../../../src/resources/geometry.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { laureates } from '../../../src/resources/laureates.ts'
import { BASE_URL, makeWorld } from '../../world.ts'
import { readGeojson } from './readers/geojson.ts'

const written = (resource: Resource, batches: readonly PublicRecord[][]) =>
  [
    ...(geojson.write({
      resource,
      fields: Object.keys(resource.fields),
      batches,
      total: batches.flat().length,
      publisher: DEFAULT_PUBLISHER,
      urlOf: (path) => path,
    }) as Iterable<string>),
  ].join('')

t.test('what lies somewhere is read back as JSON has it', async (t) => {
  const { app, get } = await makeWorld(t)
  const shown = RESOURCES.filter((resource) => geometryOf(resource) !== null)
  t.strictSame(
    shown.map(({ name }) => name),
    ['laureates', 'actions'],
  )
  for (const resource of shown) {
    const answer = await app.inject(`/v1/${resource.path}.geojson`)
    t.match(answer.headers, {
      'content-type': 'application/geo+json; charset=utf-8',
      'content-disposition': `attachment; filename="${resource.path}.geojson"`,
    })
    const { data } = await get(`/v1/${resource.path}?limit=1000`)
    t.strictSame(readGeojson(answer.rawPayload, resource), data)
    const id = String(data[0]?.id)
    const one = await app.inject(`/v1/${resource.path}/${id}.geojson`)
    t.equal(one.json().type, 'Feature')
    t.strictSame(readGeojson(one.rawPayload, resource), [data[0]])
  }
})

t.test('a feature says where it lies by its geometry alone', async (t) => {
  const { app } = await makeWorld(t)
  const { features } = (
    await app.inject('/v1/laureates.geojson?fields=display_name,city&city=Nanterre')
  ).json()
  t.strictSame(features[0], {
    type: 'Feature',
    id: '2023-assol',
    geometry: { type: 'Point', coordinates: [2.20675, 48.89198] },
    properties: { display_name: 'ASSOL', city: 'Nanterre' },
  })
  const [all] = (await app.inject('/v1/laureates.geojson?limit=1')).json().features
  t.strictSame(
    Object.keys(all.properties),
    Object.keys(laureates.fields).filter((name) => !['id', 'longitude', 'latitude'].includes(name)),
    'every property is there, null or not',
  )
  const bare = await app.inject('/v1/laureates/2023-assol.geojson?fields=longitude')
  t.strictSame(bare.json().properties, {})
})

t.test('what is embedded is a property', async (t) => {
  const { app } = await makeWorld(t)
  const answer = await app.inject('/v1/laureates/2023-assol.geojson?fields=id&include=actions,provenance')
  t.match(answer.json(), {
    id: '2023-assol',
    properties: { actions: [{ title: "Du jardin à l'assiette" }], provenance: { city: {} } },
  })
})

t.test('what lies nowhere is not shown', async (t) => {
  const { app } = await makeWorld(t)
  t.equal((await app.inject('/v1/contacts.geojson')).statusCode, 404)
  const refused = await app.inject({ url: '/v1/contacts', headers: { accept: 'application/geo+json' } })
  t.equal(refused.statusCode, 406)
  t.notMatch((await app.inject('/v1/contacts')).headers.link, /geojson/)
  t.match(
    (await app.inject('/v1/laureates')).headers.link,
    `<${BASE_URL}/v1/laureates.geojson>; rel="alternate"`,
  )
})

t.test('a feature a line, in however many batches', async (t) => {
  const record = (id: string, longitude: number | null) => {
    const nothing = Object.keys(laureates.fields).map((name) => [name, null])
    return { ...Object.fromEntries(nothing), id, longitude, latitude: longitude }
  }
  const records = [record('a', 1), record('b', null), record('c', -0.5)]
  const [a = {}, b = {}, c = {}] = records
  const file = written(laureates, [[a, b], [c]])
  t.equal(file, written(laureates, [[a], [b], [c]]), 'whatever the batches are')
  t.strictSame(readGeojson(Buffer.from(file), laureates), records)
  t.equal(JSON.parse(file).features[1].geometry, null)
  t.equal(file.split('\n').length, 6)
  for (const nothing of [[], [[]]]) t.strictSame(JSON.parse(written(laureates, nothing)).features, [])
})
