import t from 'tap'
import { coordinatesOf } from '../../../seed/enrich/coordinates.ts'
import { gazetteer } from '../../../seed/enrich/gazetteer.ts'
import { territoryOf } from '../../../seed/enrich/territory.ts'
import { absent, extracted } from '../../../seed/trace.ts'

t.test('the rectangle reaches to the outermost centres', async (t) => {
  const { west, south, east, north } = territoryOf(extracted('92', [5]))
  const extremes = [
    ['Vaucresson', 'longitude', west],
    ['Antony', 'latitude', south],
    ['Bourg-la-Reine', 'longitude', east],
    ['Villeneuve-la-Garenne', 'latitude', north],
  ] as const
  for (const [name, axis, { value, trace }] of extremes) {
    const commune = [...gazetteer().communes.values()].find((one) => one.name === name)
    t.equal(value, commune && coordinatesOf(commune)?.[axis], `${name} is at the edge`)
    t.match(trace, { method: 'enriched', lines: [5] })
  }
})

t.test('nothing is known of a territory without a place', async (t) => {
  const unknown = (reason: string) => ({
    west: absent(reason),
    south: absent(reason),
    east: absent(reason),
    north: absent(reason),
  })
  t.strictSame(territoryOf(absent('…')), unknown('Le département financeur n’est pas connu.'))
  t.strictSame(
    territoryOf(extracted('999', [5])),
    unknown('GeoNames ne donne pas de coordonnées pour les communes du département.'),
  )
})
