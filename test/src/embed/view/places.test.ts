import fc from 'fast-check'
import t from 'tap'
import { communesOf, drawingOf, HEIGHT, RADIUS, WIDTH } from '../../../../src/embed/view/places.ts'
import { laureate } from './shown.ts'

const commune = (name: string, longitude: number, latitude: number) => {
  return { name, longitude, latitude, laureates: [] }
}

t.test('laureates of one commune are one place; those of none are nowhere', async (t) => {
  const elsewhere = { city: null, longitude: 2.3, latitude: 48.8 }
  const all = [
    laureate('a'),
    laureate('b', elsewhere),
    laureate('c'),
    laureate('d', { longitude: null }),
    laureate('e', { latitude: null }),
  ]
  t.strictSame(
    communesOf(all).map(({ name, laureates }) => [name, laureates.map(({ id }) => id)]),
    [
      ['Nanterre', ['a', 'c']],
      ['', ['b']],
    ],
  )
})

t.test('north is above and east is right, to scale', async (t) => {
  const { places, kilometre } = drawingOf([
    commune('west', 2, 48.8),
    commune('east', 2.4, 48.8),
    commune('north', 2.2, 48.9),
  ])
  const [west, east, north] = places.map(({ x, y }) => ({ x, y }))
  // A degree of longitude has 111.2 km times the cosine of the latitude.
  t.equal(
    Math.round((east?.x ?? 0) - (west?.x ?? 0)),
    Math.round(kilometre * 0.4 * 111.2 * Math.cos((48.8 * Math.PI) / 180)),
  )
  t.equal(west?.y, east?.y)
  t.ok((north?.y ?? 0) < (west?.y ?? 0))
  t.notOk(places.some(({ isFar }) => isFar))
})

t.test('what is far from most is at the edge, in its direction', async (t) => {
  const near = [0, 1, 2, 3, 4].map((step) => commune(`n${step}`, 2.2 + step / 50, 48.8 + step / 50))
  const { places } = drawingOf([...near, commune('Hyères', 6.13, 43.12)])
  t.strictSame(
    places.filter(({ isFar }) => isFar).map(({ name }) => name),
    ['Hyères'],
  )
  const far = places.find(({ isFar }) => isFar)
  t.ok((far?.y ?? 0) > HEIGHT - 2 * RADIUS && (far?.x ?? 0) > WIDTH / 2, 'to the south-east')
})

t.test('wherever communes are, they are within the frame; a few do not overlap', (t) => {
  const coordinate = (min: number, max: number) => fc.double({ min, max, noNaN: true })
  const communes = fc.array(
    fc.record({
      name: fc.constant('x'),
      laureates: fc.constant([]),
      longitude: coordinate(-180, 180),
      latitude: coordinate(-85, 85),
    }),
    { minLength: 1, maxLength: 6 },
  )
  fc.assert(
    fc.property(communes, (all) =>
      drawingOf(all).places.every(({ x, y }) => {
        return x >= RADIUS && x <= WIDTH - RADIUS && y >= RADIUS && y <= HEIGHT - RADIUS
      }),
    ),
  )
  const { places } = drawingOf([commune('a', 2, 48), commune('b', 2, 48), commune('c', 2.0001, 48)])
  for (const [index, one] of places.entries())
    for (const other of places.slice(index + 1))
      t.ok(Math.hypot(one.x - other.x, one.y - other.y) >= 2 * RADIUS - 1)
  t.end()
})
