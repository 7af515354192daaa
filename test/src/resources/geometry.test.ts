import t from 'tap'
import { geometryOf } from '../../../src/resources/geometry.ts'
import { RESOURCES } from '../../../src/resources/index.ts'

t.test('the geometry of a resource follows from its fields', async (t) => {
  t.strictSame(
    RESOURCES.map((resource) => [resource.name, geometryOf(resource)]),
    [
      ['editions', null],
      ['laureates', { type: 'Point', fields: ['longitude', 'latitude'] }],
      ['actions', { type: 'MultiPoint', fields: ['coordinates'] }],
      ['funding_purposes', null],
      ['contacts', null],
      ['findings', null],
      ['changes', null],
    ],
  )
})
