import t from 'tap'
import { publishMany } from '../../many.ts'
import { BASE_URL, makeWorld, makeWorldOver, type World } from '../../world.ts'

interface Facet {
  field: string
  title: { en: string; fr: string }
  distinct: number
  complete: boolean
  values: {
    value: unknown
    label: { en: string; fr: string } | null
    count: number
    selected: boolean
    url: string
  }[]
}

const LAUREATES = `${BASE_URL}/v1/laureates`

async function facetsOf({ get }: Pick<World, 'get'>, url: string): Promise<Facet[]> {
  return (await get(url)).meta.facets as Facet[]
}

/** The values of a facet that are selected, each with its count. */
const selectedIn = (facet: Facet | undefined) =>
  facet?.values.flatMap(({ value, count, selected }) => (selected ? [[value, count]] : []))

t.test('each value comes with its label, its count, and the URL that adds it', async (t) => {
  const world = await makeWorld(t)
  const [facet] = await facetsOf(world, '/v1/funding-purposes?facets=category&limit=1')
  t.strictSame(facet?.title, { en: 'Category', fr: 'Catégorie' })
  t.strictSame(facet?.values.slice(0, 2), [
    {
      value: 'equipment',
      label: { en: 'equipment', fr: 'équipement et matériel' },
      count: 9,
      selected: false,
      url: 'http://127.0.0.1:3000/v1/funding-purposes?category=equipment&facets=category&limit=1',
    },
    {
      value: 'communication',
      label: { en: 'communication', fr: 'communication' },
      count: 6,
      selected: false,
      url: 'http://127.0.0.1:3000/v1/funding-purposes?category=communication&facets=category&limit=1',
    },
  ])
  t.equal(
    facet?.values.reduce((sum, { count }) => sum + count, 0),
    20,
  )
  t.notOk('facets' in (await world.get('/v1/funding-purposes')).meta)
})

t.test('the filter on a field does not narrow its own facet, but every other one', async (t) => {
  const world = await makeWorld(t)
  const url = '/v1/laureates?city=NANTERRE&facets=city,legal_form'
  const [city, form] = await facetsOf(world, url)
  t.equal(city?.values.length, 10, 'all the communes')
  t.strictSame(
    city?.values.slice(0, 3).map(({ value, count, selected }) => [value, count, selected]),
    [
      ['Clichy', 2, false],
      ['Montreuil', 2, false],
      ['Nanterre', 2, true],
    ],
  )
  t.equal(city?.values[2]?.url, `${LAUREATES}?facets=city,legal_form`, 'a selected value is taken away')
  t.equal(city?.values[0]?.url, `${LAUREATES}?city=Clichy&city=NANTERRE&facets=city,legal_form`)
  t.strictSame(
    form?.values.map(({ value, count }) => [value, count]),
    [['association', 2]],
  )
})

t.test('numbers, booleans, lists and missing values are counted as well', async (t) => {
  const world = await makeWorld(t)
  const [year] = await facetsOf(world, '/v1/laureates?facets=founded_year')
  t.strictSame(year?.values[0], {
    value: null,
    label: null,
    count: 7,
    selected: false,
    url: `${LAUREATES}?facets=founded_year&founded_year__isnull=true`,
  })
  const [personal] = await facetsOf(world, '/v1/contacts?facets=personal_data&personal_data=true')
  t.strictSame(
    personal?.values.map(({ value, count, selected }) => [value, count, selected]),
    [
      [false, 10, false],
      [true, 4, true],
    ],
  )
  const [communes] = await facetsOf(world, '/v1/actions?facets=communes')
  t.strictSame(
    communes?.values.map(({ value, count }) => [value, count]),
    [
      [null, 7],
      ['92050', 2],
      ['92002', 1],
      ['92024', 1],
      ['92026', 1],
      ['92036', 1],
      ['92049', 1],
    ],
  )
})

t.test(
  'a search narrows every facet, and following a facet gives as many records as it counted',
  async (t) => {
    const world = await makeWorld(t)
    for (const url of [
      '/v1/laureates?q=solidaire&facets=city,department_code',
      '/v1/laureates?facets=founded_year,legal_form,longitude',
      '/v1/laureates?city__isnull=false&founded_year__gt=1990&facets=city,founded_year',
      '/v1/contacts?facets=personal_data,phones,city,laureate',
      '/v1/actions?facets=communes,commune_names&limit=2',
    ]) {
      for (const { values } of await facetsOf(world, url)) {
        for (const { url, count } of values) {
          t.equal((await world.get(url.replace(BASE_URL, ''))).meta.total, count, url)
        }
      }
    }
  },
)

t.test('however values are chosen, they are selected, and their URLs take them away', async (t) => {
  const world = await makeWorld(t)
  const [city] = await facetsOf(world, '/v1/laureates?city__in=nanterre,lyon&facets=city&sort=city')
  const selected = [
    ['Nanterre', 2],
    ['Lyon', 1],
  ]
  t.strictSame(selectedIn(city), selected)
  const urls = new Map(city?.values.map(({ value, url }) => [value, url]))
  t.equal(urls.get('Lyon'), `${LAUREATES}?city=nanterre&facets=city&sort=city`)
  t.equal(urls.get('Clichy'), `${LAUREATES}?city=Clichy&city=lyon&city=nanterre&facets=city&sort=city`)
  const [same] = await facetsOf(world, '/v1/laureates?city=nanterre&city=NANTERRE&city=lyon&facets=city')
  t.strictSame(selectedIn(same), selected)
  const [both] = await facetsOf(world, '/v1/laureates?city=nanterre&city=lyon&city__in=lyon,x&facets=city')
  t.strictSame(selectedIn(both), [['Lyon', 1]], 'what every filter chooses')
  const [related] = await facetsOf(world, '/v1/laureates?contacts.city=nanterre&city__ne=lyon&facets=city')
  t.strictSame(selectedIn(related), [], 'what is asked of other fields, or otherwise, is no choice')
})

t.test('no value and a value exclude one another', async (t) => {
  const world = await makeWorld(t)
  const [year] = await facetsOf(world, '/v1/laureates?founded_year__isnull=true&facets=founded_year')
  t.strictSame(selectedIn(year), [[null, 7]])
  const urls = new Map(year?.values.map(({ value, url }) => [value, url]))
  t.equal(urls.get(null), `${LAUREATES}?facets=founded_year`)
  t.equal(urls.get(2002), `${LAUREATES}?facets=founded_year&founded_year=2002`)
  const [other] = await facetsOf(world, '/v1/laureates?founded_year=2002&facets=founded_year')
  t.equal(other?.values[0]?.url, `${LAUREATES}?facets=founded_year&founded_year__isnull=true`)
})

t.test('what is selected is listed, even if no record has it', async (t) => {
  const world = await makeWorld(t)
  const [city, form] = await facetsOf(
    world,
    '/v1/laureates?city=atlantis&city=Lyon&legal_form=cooperative&facets=city,legal_form',
  )
  t.strictSame(
    city?.values.map(({ value, count, selected }) => [value, count, selected]),
    [
      ['Courbevoie', 1, false],
      ['Lyon', 0, true],
      ['atlantis', 0, true],
    ],
  )
  t.strictSame([city?.distinct, city?.complete], [1, true])
  t.strictSame(
    form?.values.map(({ value, count, selected }) => [value, count, selected]),
    [
      ['association', 1, false],
      ['cooperative', 0, true],
    ],
  )
  const [phones] = await facetsOf(world, '/v1/contacts?city=lyon&phones__isnull=true&facets=phones')
  t.strictSame(selectedIn(phones), [[null, 1]])
  t.strictSame([phones?.distinct, phones?.complete], [1, true])
})

t.test('a list of values that leaves some out says so', async (t) => {
  const world = await makeWorldOver(t, publishMany(t, 150))
  const [name] = await facetsOf(world, '/v1/laureates?facets=name')
  t.equal(name?.values.length, 100)
  t.equal(name?.complete, false)
  const distinct = name?.distinct ?? 0
  t.ok(distinct > 101 && distinct <= 150, String(distinct))
  const { data } = await world.get('/v1/laureates?limit=1000&fields=name')
  t.equal(distinct, new Set(data.map(({ name }) => name)).size)
  const listed = name?.values.map(({ value }) => value)
  const rare = data.find((record) => !listed?.includes(record.name))?.name
  const [again] = await facetsOf(world, `/v1/laureates?facets=name&name=${encodeURIComponent(String(rare))}`)
  t.strictSame([again?.values.length, again?.distinct, again?.complete], [101, distinct, false])
  t.match(again?.values.at(-1), { value: rare, count: 1, selected: true, url: `${LAUREATES}?facets=name` })
})

t.test('what has no facet is refused', async (t) => {
  const { app } = await makeWorld(t)
  const errors = async (facets: string) => (await app.inject(`/v1/laureates?facets=${facets}`)).json().errors
  t.match(await errors('citi,presentation'), [
    { parameter: 'facets', detail: 'citi has no facet: did you mean city?', nearest: 'city' },
    { parameter: 'facets', detail: 'presentation has no facet.' },
  ])
  const many =
    'edition,organisation,name,display_name,legal_form,founded_year,city,insee_code,department_code,department_name,region_code'
  t.match(await errors(many), [{ detail: 'It takes at most 10 fields.' }])
})

t.test('fields and include work on one record as on many', async (t) => {
  const { get } = await makeWorld(t)
  const { data } = await get('/v1/laureates/2023-assol?fields=city,id&include=editions')
  t.strictSame(Object.keys(data), ['id', 'city', 'editions'])
})
