import t from 'tap'
import { nearParameter } from '../../../../src/http/parameters/near.ts'
import { actions } from '../../../../src/resources/actions.ts'
import { laureates } from '../../../../src/resources/laureates.ts'
import { makeWorld, type World } from '../../../world.ts'
import { correctedOf, errorsIn, valueIn } from './readings.ts'

/** A place in Nanterre. */
const NEAR = 'near=2.2,48.89'

async function namesOf({ get }: World, query: string): Promise<string[]> {
  const { data } = await get(`/v1/laureates?${query}`)
  return data.map(({ id }) => String(id).slice(5))
}

const near = nearParameter(laureates)
const read = (query: Readonly<Record<string, string>>) =>
  near.read(Object.entries(query).map(([name, value]) => ({ name, value })))

t.test('a point and a radius are a circle', async (t) => {
  const centre = { longitude: 2.2, latitude: 48.89 }
  t.strictSame(read({ near: '2.2,48.89' }), { value: { kind: 'circle', centre, radius: 5000 } })
  t.strictSame(valueIn(read({ radius: '0.5', near: ' 2.2 , +48.890' })), {
    kind: 'circle',
    centre,
    radius: 0.5,
  })
  t.strictSame(valueIn(read({ near: '-180,90', radius: '200000' }))?.centre, {
    longitude: -180,
    latitude: 90,
  })
  t.strictSame(read({}), { value: null })
})

t.test('what is no point or no radius is refused, each for its own reason', async (t) => {
  const numbers = 'Expected two numbers: longitude and latitude, in degrees, as in 2.2,48.89.'
  for (const text of [
    '',
    '2.2',
    '2.2,',
    ',48.89',
    '2,2,48,89',
    'a,b',
    '2.2;48.89',
    '2.2 48.89',
    '1e1,2',
    'NaN,0',
  ])
    t.strictSame(errorsIn(read({ near: text })), [{ parameter: 'near', detail: numbers }], text)
  const ofNear = (text: string) => errorsIn(read({ near: text }))
  const longitude = [{ parameter: 'near', detail: 'A longitude is from -180 to 180.' }]
  for (const text of ['180.1,0', '-181,48', '200,100']) t.strictSame(ofNear(text), longitude, text)
  const latitude = 'A latitude is from -90 to 90, and comes second'
  for (const text of ['91,91', '2,181', '120,-90.5'])
    t.strictSame(ofNear(text), [{ parameter: 'near', detail: `${latitude}.` }], text)
  t.strictSame(
    ofNear('48.90, 120.0'),
    [
      {
        parameter: 'near',
        detail: `${latitude}: did you mean 120.0,48.90?`,
        nearest: '120.0,48.90',
      },
    ],
    'the other way round it would be a point',
  )
  const radius = [{ parameter: 'radius', detail: 'Expected a number of metres above 0, at most 200000.' }]
  for (const text of ['', '0', '-1', '200000.1', '5km', '1e3', 'NaN', '9'.repeat(400)])
    t.strictSame(errorsIn(read({ near: '2.2,48.89', radius: text })), radius, text)
  t.strictSame(errorsIn(read({ near: 'x', radius: 'x' })).length, 2)
  t.strictSame(errorsIn(read({ radius: 'x' })), [
    { parameter: 'radius', detail: 'It says how far from near: give near=longitude,latitude as well.' },
  ])
  const twice = [NEAR, NEAR].map((one) => ({ name: 'near', value: one.slice(5) }))
  t.strictSame(errorsIn(near.read(twice)), [{ parameter: 'near', detail: 'It can be given only once.' }])
})

t.test('the nearest point and radius stand instead of what is none', async (t) => {
  const cases: [query: Readonly<Record<string, string>>, corrected: string][] = [
    [{ near: '48.90, 120.0' }, 'near=120.0,48.90'],
    [{ near: '200,-100', radius: '10' }, 'near=180,-90&radius=10'],
    [{ near: '2.2,48.89', radius: '1000000' }, 'near=2.2,48.89&radius=200000'],
    [{ near: '2.2,48.89', radius: '0' }, 'near=2.2,48.89'],
    [{ near: '2.2', radius: '1000000' }, ''],
    [{ near: '2.2', radius: '10' }, ''],
    [{ radius: '10' }, ''],
  ]
  for (const [query, corrected] of cases) t.equal(correctedOf(read(query)), corrected, JSON.stringify(query))
})

t.test('the contract has both, of a resource with coordinates', async (t) => {
  t.match(near.documented, [
    { name: 'near', explode: false, schema: { type: 'array', minItems: 2, maxItems: 2 } },
    { name: 'radius', schema: { type: 'number', exclusiveMinimum: 0, maximum: 200_000 } },
  ])
  t.notOk('default' in (near.documented[1]?.schema ?? {}))
  const none = nearParameter(actions)
  t.strictSame(none.documented, [])
  t.strictSame(none.read([]), { value: null })
})

t.test('the records around a point come nearest first, whatever else is asked', async (t) => {
  const world = await makeWorld(t)
  const cases: readonly (readonly [query: string, found: readonly string[]])[] = [
    [NEAR, ['assol', 'maison-proxite', 'bicyclaide']],
    [`${NEAR}&radius=4209.1`, ['assol', 'maison-proxite', 'bicyclaide']],
    [`${NEAR}&radius=4209`, ['assol', 'maison-proxite']],
    [`${NEAR}&radius=500`, []],
    [`${NEAR}&sort=-founded_year`, ['maison-proxite', 'assol', 'bicyclaide']],
    [`${NEAR}&sort=`, ['assol', 'maison-proxite', 'bicyclaide']],
    [`${NEAR}&city__ne=Nanterre&radius=9000`, ['bicyclaide', 'la-societe-du-partage', 'probonolab']],
    [`${NEAR}&filter=founded_year=2002`, ['maison-proxite']],
    [`${NEAR}&bbox=2.25,40,3,50`, ['bicyclaide']],
    [`${NEAR}&radius=20000&q=solidaire`, ['ecolau', 'solishop', 'cress-idf', 'les-cigales']],
    ['near=2.4,48.8&radius=20000&q=solidaire', ['solishop', 'cress-idf', 'les-cigales', 'ecolau']],
  ]
  for (const [query, expected] of cases) t.strictSame(await namesOf(world, query), expected, query)
})

t.test('its pages are walked through by their links, its facets are counted', async (t) => {
  const { app, get } = await makeWorld(t)
  const first = await get(`/v1/laureates?${NEAR}&radius=9000&limit=2&facets=city`)
  t.match(first.meta, {
    total: 5,
    count: 2,
    facets: [{ values: [{ count: 2 }, { count: 2 }, { count: 1 }] }],
  })
  const pages: unknown[][] = []
  for (let url: string | undefined = first.links.self; url; url = (await get(url)).links.next)
    pages.push((await get(url)).data.map(({ id }) => id))
  const expected = [
    ['2023-assol', '2023-maison-proxite'],
    ['2023-bicyclaide', '2023-la-societe-du-partage'],
    ['2023-probonolab'],
  ]
  t.strictSame(pages, expected)
  const returning: unknown[][] = []
  for (let url: string | undefined = first.links.last; url; url = (await get(url)).links.prev)
    returning.unshift((await get(url)).data.map(({ id }) => id))
  t.strictSame(returning, expected)
  t.match((await app.inject('/v1/actions?near=2.2,48.89')).json().errors, [{ detail: /no such parameter/ }])
})
