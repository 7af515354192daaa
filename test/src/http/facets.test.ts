import t from 'tap'
import { makeWorld, type World } from '../../world.ts'

interface Facet {
  field: string
  title: { en: string; fr: string }
  values: {
    value: unknown
    label: { en: string; fr: string } | null
    count: number
    selected: boolean
    url: string
  }[]
}

const LAUREATES = 'http://127.0.0.1:3000/v1/laureates'

async function facetsOf({ get }: World, url: string): Promise<Facet[]> {
  return (await get(url)).meta.facets as Facet[]
}

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
    for (const { values } of await facetsOf(world, '/v1/laureates?q=solidaire&facets=city,department_code')) {
      for (const { url, count } of values) {
        t.equal((await world.get(url.replace('http://127.0.0.1:3000', ''))).meta.total, count, url)
      }
    }
  },
)

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
