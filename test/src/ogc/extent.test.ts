import t from 'tap'
import { extentOf } from '../../../src/ogc/extent.ts'
import { yearOf } from '../../../src/ogc/time.ts'
import { editions } from '../../../src/resources/editions.ts'
import { laureates } from '../../../src/resources/laureates.ts'
import { openYears } from '../queries/editions.ts'

t.test('the extent spans all places, and the whole years of all editions', async (t) => {
  t.strictSame(extentOf(laureates, openYears(t, [2021, 2023])), {
    spatial: { bbox: [[2.20675, 43.12038, 6.12857, 48.90018]] },
    temporal: { interval: [['2021-01-01T00:00:00Z', '2023-12-31T23:59:59Z']] },
  })
})

t.test('what is unknown is left out', async (t) => {
  t.strictSame(extentOf(laureates, openYears(t, [])), {})
  t.equal(yearOf(editions), null, 'an edition refers to nothing')
  t.strictSame(extentOf(editions, openYears(t, [2023])), {})
})
