import t from 'tap'
import { filterParameters } from '../../../../src/http/parameters/filters.ts'
import { actions } from '../../../../src/resources/actions.ts'
import { contacts } from '../../../../src/resources/contacts.ts'
import { laureates } from '../../../../src/resources/laureates.ts'
import { correctedOf, errorsIn, valueIn } from './readings.ts'

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
    ['city__contains=a', [comparison('city', 'contains', 'a')]],
    [
      'founded_year__gt=1&founded_year__gt=2',
      [or(comparison('founded_year', 'gt', 1), comparison('founded_year', 'gt', 2))],
    ],
    ['city__isnull=true', [comparison('city', 'isnull')]],
    ['city__isnull=false', [not(comparison('city', 'isnull'))]],
  ]
  for (const [query, conditions] of cases) t.strictSame(read(query), { value: conditions }, query)
  t.match(valueIn(read('contacts.city=a')), [
    { relation: { name: 'contacts' }, field: 'city', values: ['a'] },
  ])
  t.end()
})

t.test('names with an operator or a dot are filters, even wrong ones', (t) => {
  for (const name of ['city', 'city__x', 'x.y', '__', '.']) t.equal(filters.owns?.(name), true, name)
  for (const name of ['presentation', 'q', 'cty', 'city_', 'toString'])
    t.equal(filters.owns?.(name), false, name)
  t.end()
})

t.test('all that cannot be asked is reported', (t) => {
  const query =
    'contact.cty__contain=a&legal_form=asociation&legal_form=x&city__gt=a&founded_year=MM&founded_year__isnull=yes'
  t.strictSame(
    errorsIn(read(query)).map(({ parameter, detail }) => [parameter, detail]),
    [
      ['contact.cty__contain', 'contact is not related to laureates: did you mean contacts?'],
      ['contact.cty__contain', 'contacts has no field cty: did you mean city?'],
      ['contact.cty__contain', 'contain is no operator: did you mean contains?'],
      ['city__gt', 'city cannot be compared with gt.'],
      ['legal_form', 'legal_form has no value "asociation": did you mean association?'],
      ['legal_form', 'legal_form has no value "x".'],
      ['founded_year', 'founded_year is a number, "MM" is none.'],
      ['founded_year__isnull', 'Expected true or false.'],
    ],
  )
  t.equal(correctedOf(read(query)), 'contacts.city__contains=a&legal_form=association')
  t.end()
})

t.test('names that mean the same are one filter, once mended', (t) => {
  t.equal(
    correctedOf(read('edition.id=2023&editions.id=2024&editoins.id=x')),
    'editions.id=2023&editions.id=2024&editions.id=x',
  )
  t.equal(correctedOf(read('contact.city__in=a,b&contacts.city__in=c')), 'contacts.city__in=a,b,c')
  t.end()
})

t.test('a question has at most 20 filters', (t) => {
  const names = filters.documented
    .map(({ name }) => name)
    .filter((name) => !/year|legal|itude|precision/.test(name))
  const twenty = [...names, ...names.map((name) => `${name}__ne`)].slice(0, 20).map((name) => `${name}=1`)
  t.equal(valueIn(read(twenty.join('&'))).length, 20)
  const more = read([...twenty, 'actions.id=1'].join('&'))
  t.strictSame(errorsIn(more), [{ parameter: 'filters', detail: 'A query takes at most 20 filters.' }])
  t.equal(correctedOf(more), twenty.join('&'))
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
