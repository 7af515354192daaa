import t from 'tap'
import { featureOf, isProperty } from '../../../src/representations/feature.ts'
import type { GeometryFields } from '../../../src/resources/geometry.ts'

const POINT: GeometryFields = { type: 'Point', fields: ['longitude', 'latitude'] }
const POINTS: GeometryFields = { type: 'MultiPoint', fields: ['coordinates'] }

t.test('a record as a feature: nothing is lost, and nothing said twice', async (t) => {
  t.strictSame(featureOf(POINT, { id: 'a', name: 'A', year: null, longitude: 2.5, latitude: 48, city: '' }), {
    type: 'Feature',
    id: 'a',
    geometry: { type: 'Point', coordinates: [2.5, 48] },
    properties: { name: 'A', year: null, city: '' },
  })
  const coordinates = [
    [2.5, 48],
    [0, 0],
  ]
  t.strictSame(featureOf(POINTS, { id: 'b', codes: ['1', '2'], coordinates }), {
    type: 'Feature',
    id: 'b',
    geometry: { type: 'MultiPoint', coordinates },
    properties: { codes: ['1', '2'] },
  })
})

t.test('what is nowhere has no geometry', async (t) => {
  t.equal(featureOf(POINT, { id: 'a', longitude: null, latitude: null }).geometry, null)
  t.equal(featureOf(POINT, { id: 'a', longitude: 2, latitude: null }).geometry, null)
  t.equal(featureOf(POINTS, { id: 'a', coordinates: [] }).geometry, null)
  t.strictSame(featureOf(POINT, { id: 'a', longitude: 0, latitude: 0 }).geometry, {
    type: 'Point',
    coordinates: [0, 0],
  })
})

t.test('the properties are all other fields', async (t) => {
  t.strictSame(
    ['id', 'longitude', 'latitude', 'coordinates', 'name'].filter((name) => isProperty(POINT, name)),
    ['coordinates', 'name'],
  )
})
