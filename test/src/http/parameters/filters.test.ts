import t from 'tap'
import { filterParameters } from '../../../../src/http/parameters/filters.ts'
import { actions } from '../../../../src/resources/actions.ts'
import { contacts } from '../../../../src/resources/contacts.ts'
import { laureates } from '../../../../src/resources/laureates.ts'

const filters = filterParameters(laureates)
const given = (query: string) => [...new URLSearchParams(query)].map(([name, value]) => ({ name, value }))
const read = (query: string) => filters.read(given(query))
const comparison = (field: string, operator: string, ...values: unknown[]) => {
  return { kind: 'comparison', relation: null, field, operator, values }
}
const not = (condition: unknown) => ({ kind: 'not', condition })
const or = (...conditions: unknown[]) => ({ kind: 'or', conditions })

t.test('each name is one condition, whatever the order of its values', (t) => {
  const cases: [query: string, conditions: unknown[]][] = [
    ['', []],
    ['city=a', [comparison('city', 'eq', 'a')]],
    ['city=a&name=x&city=b', [comparison('city', 'eq', 'a', 'b'), comparison('name', 'eq', 'x')]],
    ['city__in=a,b&city__in=c', [comparison('city', 'eq', 'a', 'b', 'c')]],
    ['city=a,b', [comparison('city', 'eq', 'a,b')]],
    ['city__ne=a&city__ne=b', [not(comparison('city', 'eq', 'a', 'b'))]],
    ['city__contains=a', [or(comparison('city', 'contains', 'a'))]],
    [
      'founded_year__gt=1&founded_year__gt=2',
      [or(comparison('founded_year', 'gt', 1), comparison('founded_year', 'gt', 2))],
    ],
    ['city__isnull=true', [comparison('city', 'isnull')]],
    ['city__isnull=false', [not(comparison('city', 'isnull'))]],
  ]
  for (const [query, conditions] of cases) t.strictSame(read(query), { value: conditions, errors: [] }, query)
  t.match(read('contacts.city=a').value, [{ relation: { name: 'contacts' }, field: 'city', values: ['a'] }])
  t.end()
})

t.test('names with an operator or a dot are filters, even wrong ones', (t) => {
  for (const name of ['city', 'city__x', 'x.y', '__', '.']) t.equal(filters.owns?.(name), true, name)
  for (const name of ['presentation', 'q', 'cty', 'city_', 'toString'])
    t.equal(filters.owns?.(name), false, name)
  t.end()
})

t.test('what cannot be asked is refused', (t) => {
  const operators = ['ne', 'in', 'contains', 'startswith', 'gt', 'gte', 'lt', 'lte', 'isnull']
  const fields = Object.keys(laureates.fields).filter((name) => name !== 'presentation')
  const cases: [query: string, error: { detail: string; nearest?: string; allowed?: readonly string[] }][] = [
    [
      'city__starts_with=a',
      {
        detail: 'starts_with is no operator: did you mean startswith?',
        nearest: 'startswith',
        allowed: operators,
      },
    ],
    ['city__IN=a', { detail: 'IN is no operator: did you mean in?', nearest: 'in', allowed: operators }],
    ['city__constructor=a', { detail: 'constructor is no operator.', allowed: operators }],
    [
      'cty__ne=a',
      { detail: 'laureates has no field cty: did you mean city?', nearest: 'city', allowed: fields },
    ],
    [
      'a%0Ab.x__ne=a',
      {
        detail: 'a\nb is not related to laureates.',
        allowed: ['editions', 'actions', 'funding_purposes', 'contacts', 'findings'],
      },
    ],
    [
      'founded_year__contains=1',
      {
        detail: 'founded_year cannot be compared with contains.',
        allowed: ['ne', 'in', 'gt', 'gte', 'lt', 'lte', 'isnull'],
      },
    ],
    ['founded_year__gt=1&founded_year__gt=x', { detail: 'founded_year is a number, "x" is none.' }],
    [
      'legal_form__ne=x',
      {
        detail: 'legal_form has no value "x".',
        allowed: Object.keys(laureates.fields.legal_form.vocabulary),
      },
    ],
    ['city__isnull=yes', { detail: 'Expected true or false.', allowed: ['true', 'false'] }],
    [
      'city__isnull=true&city__isnull=true',
      { detail: 'Expected true or false.', allowed: ['true', 'false'] },
    ],
    [
      'name__isnull=false',
      { detail: 'name cannot be compared with isnull.', allowed: ['ne', 'in', 'contains', 'startswith'] },
    ],
    [
      'name__isnull=true',
      { detail: 'name cannot be compared with isnull.', allowed: ['ne', 'in', 'contains', 'startswith'] },
    ],
  ]
  for (const [query, error] of cases) {
    const parameter = given(query)[0]?.name
    t.strictSame(read(query), { value: [], errors: [{ parameter, ...error }] }, query)
  }
  t.end()
})

t.test('a question has at most 20 filters of at most 100 values of at most 200 characters', (t) => {
  const names = filters.documented
    .map(({ name }) => name)
    .filter((name) => !/year|legal|itude|precision/.test(name))
  const twenty = [...names, ...names.map((name) => `${name}__ne`)].slice(0, 20).map((name) => `${name}=1`)
  t.strictSame([read(twenty.join('&')).value.length, read(twenty.join('&')).errors], [20, []])
  t.strictSame(read([...twenty, 'actions.id=1'].join('&')).errors, [
    { parameter: 'filters', detail: 'A query takes at most 20 filters.' },
  ])
  const values = (length: number) => Array.from({ length }, (_, index) => index).join(',')
  t.strictSame(read(`city__in=${values(100)}`).errors, [])
  t.strictSame(read(`city__in=${values(101)}`).errors, [
    { parameter: 'city__in', detail: 'It takes at most 100 values.' },
  ])
  t.strictSame(read(`city=${'x'.repeat(200)}`).errors, [])
  t.strictSame(read(`city=${'x'.repeat(201)}`).errors, [
    { parameter: 'city', detail: 'A value has at most 200 characters.' },
  ])
  t.end()
})

/** Without what TypeBox remembers beside the JSON Schema. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

t.test('the contract names each field once, with the operators that it takes', (t) => {
  const [year] = filters.documented.filter(({ name }) => name === 'founded_year')
  t.strictSame(asJson(year), {
    name: 'founded_year',
    description: {
      en: 'The year of foundation, where the presentation says it. Repeated: any of the values. Also `founded_year__ne`, `founded_year__in`, `founded_year__gt`, `founded_year__gte`, `founded_year__lt`, `founded_year__lte`, `founded_year__isnull`.',
      fr: 'L’année de création, si la présentation la donne. Répété : l’une des valeurs. Aussi `founded_year__ne`, `founded_year__in`, `founded_year__gt`, `founded_year__gte`, `founded_year__lt`, `founded_year__lte`, `founded_year__isnull`.',
    },
    schema: { type: 'array', items: { type: 'integer', minimum: 1000, maximum: 9999 } },
    example: [1986],
    explode: true,
  })
  const shown = [...filters.documented, ...filterParameters(contacts).documented].map(
    ({ name, schema, example }) => [name, asJson(schema.items), example] as const,
  )
  const of = (wanted: string) => shown.findLast(([name]) => name === wanted)
  t.strictSame(of('location_precision'), [
    'location_precision',
    { type: 'string', enum: ['commune'] },
    ['commune'],
  ])
  t.strictSame(of('phones'), ['phones', { type: 'string' }, ['+33141379530']])
  t.strictSame(of('units'), ['units', { type: 'string' }, ['']])
  t.strictSame(of('personal_data'), ['personal_data', { type: 'boolean' }, [false]])
  t.strictSame(
    filterParameters(actions).documented.map(({ name }) => name),
    ['id', 'edition', 'laureate', 'title', 'communes', 'commune_names'],
  )
  t.end()
})
