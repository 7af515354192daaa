import t from 'tap'
import { NOTHING } from '../../../src/queries/include.ts'
import { geometryOf } from '../../../src/resources/geometry.ts'
import { RESOURCES } from '../../../src/resources/index.ts'
import { pointsOf } from './areas.ts'
import { allRecords, openYears } from './editions.ts'

t.test('the extent is the smallest box around all points of all records', async (t) => {
  const revision = openYears(t, [2022, 2023])
  const all = allRecords(revision)
  for (const resource of RESOURCES) {
    if (geometryOf(resource) === null) {
      t.equal(revision.extent(resource), null, resource.name)
      continue
    }
    const points = (all.get(resource.name) ?? []).flatMap(pointsOf)
    const longitudes = points.map(({ longitude }) => longitude)
    const latitudes = points.map(({ latitude }) => latitude)
    t.strictSame(
      revision.extent(resource),
      {
        kind: 'box',
        west: Math.min(...longitudes),
        south: Math.min(...latitudes),
        east: Math.max(...longitudes),
        north: Math.max(...latitudes),
      },
      resource.name,
    )
    t.equal(revision.extent(resource), revision.extent(resource), 'it is computed once')
  }
})

t.test('without a point there is no extent', async (t) => {
  const revision = openYears(t, [])
  for (const resource of RESOURCES) t.equal(revision.extent(resource), null, resource.name)
  t.strictSame(
    RESOURCES.flatMap((resource) => revision.page(resource, QUESTION, NOTHING).records),
    [],
  )
})

const QUESTION = { where: null, match: null, sort: [], page: { limit: 1, from: null, backwards: false } }
