import t, { type Test } from 'tap'
import { BASE_URL, makeWorld, type World } from '../../world.ts'

/** A query on the laureates, and the laureates that it finds (without the `2023-` of their identifiers). */
type Case = readonly [query: string, found: readonly string[]]

const NONE: readonly string[] = []
const ALL = [
  'assol',
  'bicyclaide',
  'cress-idf',
  'ecolau',
  'la-societe-du-partage',
  'les-cigales',
  'les-petites-cantines',
  'lit-up',
  'maison-proxite',
  'probonolab',
  'reprise',
  'solishop',
  'stade-multisport-montrouge',
]
const WITH_A_YEAR = [
  'assol',
  'la-societe-du-partage',
  'maison-proxite',
  'reprise',
  'solishop',
  'stade-multisport-montrouge',
]
const without = (...names: readonly string[]) => ALL.filter((name) => !names.includes(name))

async function found({ get }: World, query: string): Promise<string[]> {
  const { data } = await get(`/v1/laureates?${query}`)
  return data.map(({ id }) => String(id).replace('2023-', ''))
}

async function checkCases(t: Test, cases: readonly Case[]) {
  const world = await makeWorld(t)
  for (const [query, expected] of cases) t.strictSame(await found(world, query), expected, query)
}

t.test('a filter by a field leaves the records that it is true of', (t) =>
  checkCases(t, [
    ['city=nanterre', ['assol', 'maison-proxite']],
    ['city=HYERES', ['lit-up']],
    ['city=', NONE],
    ['city=nanterre&city=Lyon', ['assol', 'les-petites-cantines', 'maison-proxite']],
    ['city=nanterre&founded_year=2002', ['maison-proxite']],
    ['city__ne=nanterre', without('assol', 'maison-proxite')],
    [
      'city__ne=nanterre&city__ne=clichy',
      without('assol', 'maison-proxite', 'la-societe-du-partage', 'probonolab'),
    ],
    ['city__in=nanterre,lyon', ['assol', 'les-petites-cantines', 'maison-proxite']],
    ['city__contains=MONT', ['cress-idf', 'les-cigales', 'stade-multisport-montrouge']],
    [
      'city__contains=mont&city__contains=lyon',
      ['cress-idf', 'les-cigales', 'les-petites-cantines', 'stade-multisport-montrouge'],
    ],
    ['city__contains=%25', NONE],
    ['city__startswith=mon', ['cress-idf', 'les-cigales', 'stade-multisport-montrouge']],
    ['city__startswith=ontr', NONE],
    ['insee_code__startswith=92', without('cress-idf', 'les-cigales', 'les-petites-cantines', 'lit-up')],
    ['legal_form=cooperative', ['bicyclaide']],
    ['legal_form__ne=association', ['bicyclaide']],
    ['founded_year=2002', ['maison-proxite']],
    ['founded_year__gt=2002', ['la-societe-du-partage', 'reprise', 'solishop']],
    ['founded_year__gte=2002', ['la-societe-du-partage', 'maison-proxite', 'reprise', 'solishop']],
    ['founded_year__lt=1986', ['stade-multisport-montrouge']],
    ['founded_year__lte=1986', ['assol', 'stade-multisport-montrouge']],
    ['founded_year__gte=1980&founded_year__lt=2010', ['assol', 'maison-proxite']],
    // Unknown is not 2002 either.
    ['founded_year__ne=2002', without('maison-proxite')],
    ['founded_year__isnull=true', without(...WITH_A_YEAR)],
    ['founded_year__isnull=false', WITH_A_YEAR],
  ]),
)

t.test('a dot leads to related records: one of them must fulfil the filter', (t) =>
  checkCases(t, [
    ['funding_purposes.category=website', ['la-societe-du-partage']],
    [
      'funding_purposes.category=website&funding_purposes.category=studies',
      ['la-societe-du-partage', 'lit-up'],
    ],
    ['funding_purposes.category__in=website,studies&city=clichy', ['la-societe-du-partage']],
    ['funding_purposes.among_others=true', ['assol', 'probonolab']],
    ['contacts.personal_data=true', ['cress-idf', 'les-petites-cantines', 'lit-up', 'probonolab']],
    ['contacts.phones__isnull=false', ['assol', 'bicyclaide', 'maison-proxite']],
    ['contacts.emails__contains=GMAIL', ['ecolau', 'reprise', 'solishop']],
    ['contacts.phones=%2B33141379530', ['assol']],
    ['contacts.websites__startswith=http:', ['bicyclaide']],
    ['contacts.postal_code__startswith=93', ['bicyclaide', 'cress-idf', 'les-cigales']],
    ['editions.id=2023&city=lyon', ['les-petites-cantines']],
    ['editions.id=2024', NONE],
  ]),
)

t.test('filter= is a condition in CQL2 Text', (t) =>
  checkCases(
    t,
    (
      [
        ["city = 'nanterre'", ['assol', 'maison-proxite']],
        ["city <> 'nanterre'", without('assol', 'maison-proxite')],
        ['founded_year = 2002', ['maison-proxite']],
        ['founded_year < 1986', ['stade-multisport-montrouge']],
        ['founded_year <= 1986', ['assol', 'stade-multisport-montrouge']],
        ['founded_year > 2021', ['la-societe-du-partage', 'solishop']],
        ['founded_year >= 2021', ['la-societe-du-partage', 'reprise', 'solishop']],
        ["city IN ('lyon', 'Hyères')", ['les-petites-cantines', 'lit-up']],
        ["city NOT IN ('nanterre')", without('assol', 'maison-proxite')],
        ['founded_year BETWEEN 1986 AND 2002', ['assol', 'maison-proxite']],
        ["city LIKE 'mon%'", ['cress-idf', 'les-cigales', 'stade-multisport-montrouge']],
        ["city LIKE '%LICH%'", ['la-societe-du-partage', 'probonolab']],
        ["city LIKE 'clichy'", ['la-societe-du-partage', 'probonolab']],
        ["city LIKE '%\\%%'", NONE],
        ["name LIKE 'lit\\ up'", ['lit-up']],
        ['founded_year IS NULL', without(...WITH_A_YEAR)],
        ['founded_year IS NOT NULL', WITH_A_YEAR],
        ["city = 'nanterre' AND founded_year > 2000", ['maison-proxite']],
        ["city = 'lyon' OR founded_year = 2002", ['les-petites-cantines', 'maison-proxite']],
        [
          "NOT (city = 'nanterre' OR founded_year IS NULL)",
          ['la-societe-du-partage', 'reprise', 'solishop', 'stade-multisport-montrouge'],
        ],
        ["funding_purposes.category = 'website'", ['la-societe-du-partage']],
        ['funding_purposes.among_others = TRUE AND contacts.personal_data = FALSE', ['assol']],
        ["NOT funding_purposes.category = 'equipment'", ['cress-idf', 'les-cigales', 'lit-up', 'probonolab']],
      ] as const
    ).map(([filter, expected]): Case => [`filter=${encodeURIComponent(filter)}`, expected]),
  ),
)

t.test('q finds words, the most relevant records first, and goes with every filter', (t) =>
  checkCases(t, [
    ['q=jardinage', ['assol']],
    ['q=v%C3%A9lo', ['bicyclaide']],
    ['q=VELO&city=nanterre', NONE],
    ["q=jardinage&filter=city='nanterre'", ['assol']],
  ]),
)

t.test('every filter of a question must hold', async (t) => {
  const { get } = await makeWorld(t)
  const query =
    'city__startswith=m&insee_code__startswith=92&filter=founded_year%3E1900&sort=-founded_year&fields=founded_year,id&include=editions&limit=1'
  const { data, meta } = await get(`/v1/laureates?${query}`)
  const { data: edition } = await get('/v1/editions/2023')
  t.strictSame(data, [{ id: '2023-solishop', founded_year: 2022, editions: edition }])
  t.match(meta, { total: 2, count: 1 })
})

t.test('sort orders by several fields, without regard to capitals and accents, nulls last', (t) => {
  const years = [
    'stade-multisport-montrouge',
    'assol',
    'maison-proxite',
    'reprise',
    'solishop',
    'la-societe-du-partage',
  ]
  const unknown = without(...WITH_A_YEAR)
  return checkCases(t, [
    ['sort=founded_year', [...years, ...unknown]],
    ['sort=-founded_year', [...years.toReversed(), ...unknown.toReversed()]],
    ['sort=-legal_form,-id', ['bicyclaide', ...without('bicyclaide').toReversed()]],
    [
      'sort=city&filter=founded_year%20IS%20NOT%20NULL',
      [
        'reprise',
        'la-societe-du-partage',
        'solishop',
        'stade-multisport-montrouge',
        'assol',
        'maison-proxite',
      ],
    ],
    ['sort=', ALL],
  ])
})

t.test('fields shows fields in the order of the definition, beside what is included', async (t) => {
  const { get } = await makeWorld(t)
  const { data } = await get('/v1/laureates?fields=city,id&city=lyon')
  t.strictSame(JSON.stringify(data), '[{"id":"2023-les-petites-cantines","city":"Lyon"}]')
  const { data: one } = await get('/v1/laureates/2023-assol?fields=name&include=actions,provenance')
  t.strictSame(Object.keys(one), ['name', 'provenance', 'actions'])
  const inTwoSteps = await get('/v1/laureates/2023-assol?fields=name&include=actions.funding_purposes')
  t.match(inTwoSteps.data, { name: 'ASSOL', actions: [{ funding_purposes: [{ laureate: '2023-assol' }] }] })
})

t.test(
  'all that is wrong in a request is reported at once, with what was meant and what is allowed',
  async (t) => {
    const { app } = await makeWorld(t)
    const query =
      'naem=1&city__foo=1&legal_form=associaton&contact.city=1&fields=nme&sort=cty&include=acton&limit=0&q=%21&filter=city&after=x'
    const answer = await app.inject({ url: `/v1/laureates?${query}`, headers: { 'x-request-id': 'test' } })
    t.equal(answer.statusCode, 400)
    t.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8')
    const { errors, detail, ...problem } = answer.json()
    t.strictSame(problem, {
      type: `${BASE_URL}/problems/invalid_query`,
      title: 'The query has parameters that cannot be used',
      status: 400,
      code: 'invalid_query',
      hint: 'Each entry of `errors` names a parameter, what is wrong with it, and what is allowed; `corrected` is the URL of the nearest question that can be answered.',
      errors_total: 11,
      corrected: `${BASE_URL}/v1/laureates?contacts.city=1&fields=name&include=actions&legal_form=association&limit=1&name=1&sort=city`,
      restart: problem.corrected,
      request_id: 'test',
    })
    t.equal((await app.inject(problem.corrected.replace(BASE_URL, ''))).statusCode, 200)
    const said = errors.map(({ parameter, detail, nearest, allowed }: Wrong) => {
      return [parameter, detail, nearest ?? null, allowed?.slice(0, 2) ?? null]
    })
    t.strictSame(said, [
      ['naem', 'There is no such parameter: did you mean name?', 'name', ['q', 'id']],
      ['q', 'Expected at least one letter or digit.', null, null],
      ['city__foo', 'foo is no operator.', null, ['ne', 'in']],
      [
        'contact.city',
        'contact is not related to laureates: did you mean contacts?',
        'contacts',
        ['editions', 'actions'],
      ],
      [
        'legal_form',
        'legal_form has no value "associaton": did you mean association?',
        'association',
        ['association', 'cooperative'],
      ],
      [
        'filter',
        'At character 5: expected an operator (=, <>, <, <=, >, >=, LIKE, IN, BETWEEN, IS NULL) after city, found the end of the filter.',
        null,
        ['=', '<>'],
      ],
      ['sort', 'cty is no field to sort by: did you mean city?', 'city', ['id', '-id']],
      ['fields', 'nme is no field of this resource: did you mean name?', 'name', ['id', 'edition']],
      [
        'include',
        'acton cannot be included here: did you mean actions?',
        'actions',
        ['editions', 'editions.actions'],
      ],
      ['limit', 'Expected a whole number from 1 to 1000.', null, null],
      ['after', 'It is no cursor of this service: follow the links of a page.', null, null],
    ])
    t.equal(detail, errors.map(({ parameter, detail }: Wrong) => `${parameter}: ${detail}`).join(' '))
  },
)

t.test('what is corrected is asked at the public address, whoever asks', async (t) => {
  const { app } = await makeWorld(t, 'https://data.example.org/open')
  const headers = { host: 'evil.example', 'x-forwarded-host': 'evil.example' }
  const correctedOf = async (url: string) => (await app.inject({ url, headers })).json().corrected
  t.equal(
    await correctedOf('/v1/laureates/2023-assol?field=nmae,id&x=1'),
    'https://data.example.org/open/v1/laureates/2023-assol?fields=name,id',
  )
  t.equal(
    await correctedOf('/v1/laureates/?citi=Lyon'),
    'https://data.example.org/open/v1/laureates?city=Lyon',
  )
  t.equal(await correctedOf('/problems?x=1'), 'https://data.example.org/open/problems')
  t.equal(
    await correctedOf('http://evil.example/v1/laureates?limit=0'),
    'https://data.example.org/open/v1/laureates?limit=1',
  )
})

t.test('however much is wrong, the answer stays short', async (t) => {
  const { app } = await makeWorld(t)
  const names = Array.from({ length: 1500 }, (_, index) => `z${index}`)
  for (const query of [
    names.join('&'),
    names
      .map((name) => `${name}.a=1`)
      .join('&')
      .slice(0, 8100),
  ]) {
    const answer = await app.inject(`/v1/laureates?${query}`)
    const { errors, errors_total, corrected, detail } = answer.json()
    t.equal(errors.length, 50)
    t.ok(errors_total > 700, String(errors_total))
    t.match(detail, new RegExp(`And ${errors_total - 50} more.$`))
    t.ok(answer.body.length < 100_000, String(answer.body.length))
    t.equal(corrected, `${BASE_URL}/v1/laureates`)
  }
})

t.test('include=excerpts shows where the words of a search were found', async (t) => {
  const { app, get } = await makeWorld(t)
  const { data } = await get('/v1/actions?q=oeuvrer&include=excerpts&fields=id')
  t.strictSame(data, [
    {
      id: '2023-ecolau-action',
      excerpts: [
        {
          resource: 'actions',
          record: '2023-ecolau-action',
          field: 'title',
          parts: [
            { text: 'Œuvrer', marked: true },
            { text: ' vers un modèle de société plus solidaire et plus écologique.', marked: false },
          ],
        },
      ],
    },
  ])
  const refused = await app.inject('/v1/laureates?include=excerpts,actions')
  t.equal(refused.statusCode, 400)
  const detail = 'Excerpts are taken from what a search finds: add q, or leave excerpts out.'
  t.match(refused.json(), {
    code: 'invalid_query',
    detail: `include: ${detail}`,
    errors: [{ parameter: 'include', detail }],
    corrected: `${BASE_URL}/v1/laureates?include=actions`,
  })
  t.equal((await app.inject('/v1/laureates/2023-assol?include=excerpts')).statusCode, 400)
})

interface Wrong {
  parameter: string
  detail: string
  nearest?: string
  allowed?: string[]
}

t.test('a resource without vocabulary, list or number answers like every other', async (t) => {
  const { get } = await makeWorld(t)
  const { data } = await get('/v1/actions?commune_names=courbevoie&fields=id')
  t.strictSame(data, [{ id: '2023-bicyclaide-action' }])
  t.equal((await get('/v1/findings?limit=1')).data.length, 1)
})
