import t from 'tap'
import { filterParameter } from '../../../../src/http/parameters/filter.ts'
import { actions } from '../../../../src/resources/actions.ts'
import { laureates } from '../../../../src/resources/laureates.ts'

const filter = filterParameter(laureates)
const read = (value: string) => filter.read([{ name: 'filter', value }])
const comparison = (field: string, operator: string, ...values: unknown[]) => {
  return { kind: 'comparison', relation: null, field, operator, values }
}
const not = (condition: unknown) => ({ kind: 'not', condition })
const and = (...conditions: unknown[]) => ({ kind: 'and', conditions })
const or = (...conditions: unknown[]) => ({ kind: 'or', conditions })
const city = comparison('city', 'eq', 'Lyon')

t.test('every predicate is a condition', (t) => {
  const cases: [text: string, condition: unknown][] = [
    ["city = 'Lyon'", city],
    ["city <> 'Lyon'", not(city)],
    ['founded_year < 2000', comparison('founded_year', 'lt', 2000)],
    ['founded_year <= 2000', comparison('founded_year', 'lte', 2000)],
    ['founded_year > -2.5', comparison('founded_year', 'gt', -2.5)],
    ['founded_year >= 2000', comparison('founded_year', 'gte', 2000)],
    ["city IN ('Lyon', 'x')", comparison('city', 'eq', 'Lyon', 'x')],
    [
      'founded_year BETWEEN 1 AND 2',
      and(comparison('founded_year', 'gte', 1), comparison('founded_year', 'lte', 2)),
    ],
    ["city LIKE 'Ly%'", comparison('city', 'startswith', 'Ly')],
    ["city LIKE '%yo%'", comparison('city', 'contains', 'yo')],
    ["city LIKE 'Lyon'", city],
    ["city LIKE '%5\\%\\_\\\\%'", comparison('city', 'contains', '5%_\\')],
    ["city LIKE '%%'", comparison('city', 'contains', '')],
    ["city LIKE ''", comparison('city', 'eq', '')],
    ['city IS NULL', comparison('city', 'isnull')],
    ['city IS NOT NULL', not(comparison('city', 'isnull'))],
    ["NOT (city = 'Lyon' OR city IS NULL)", not(or(city, comparison('city', 'isnull')))],
    [
      "city = 'Lyon' AND founded_year = 1 AND founded_year = 2",
      and(city, comparison('founded_year', 'eq', 1), comparison('founded_year', 'eq', 2)),
    ],
  ]
  for (const [text, condition] of cases) t.strictSame(read(text), { value: condition, errors: [] }, text)
  t.match(read("contacts.city = 'Lyon'").value, { relation: { name: 'contacts' }, field: 'city' })
  t.match(read('contacts.personal_data = TRUE').value, { field: 'personal_data', values: [true] })
  t.strictSame(filter.read([]), { value: null, errors: [] })
  t.end()
})

t.test('what cannot be read or asked is reported, with its place', (t) => {
  const patterns = ['text', 'text%', '%text%']
  const words = ['=', '<>', 'IN', "LIKE '%text%'", "LIKE 'text%'", 'IS NULL']
  const relations = ['editions', 'actions', 'funding_purposes', 'contacts', 'findings']
  const fields = Object.keys(laureates.fields).filter((name) => name !== 'presentation')
  const cases: [text: string, error: { detail: string; nearest?: string; allowed?: readonly string[] }][] = [
    [
      "cty = 'Lyon'",
      {
        detail: 'At character 1: laureates has no field cty: did you mean city?',
        nearest: 'city',
        allowed: fields,
      },
    ],
    [
      "city = '𝒳é' AND NOT contact.city = 'x'",
      {
        detail: 'At character 21: contact is not related to laureates: did you mean contacts?',
        nearest: 'contacts',
        allowed: relations,
      },
    ],
    [
      "presentation LIKE '%a%'",
      { detail: 'At character 1: presentation is running text: search it with q.', allowed: fields },
    ],
    ["city LIKE '%yon'", { detail: 'At character 1: LIKE "%yon" is not supported.', allowed: patterns }],
    ["city LIKE 'L%n'", { detail: 'At character 1: LIKE "L%n" is not supported.', allowed: patterns }],
    ["city LIKE 'Lyo_'", { detail: 'At character 1: LIKE "Lyo_" is not supported.', allowed: patterns }],
    ["city LIKE '%'", { detail: 'At character 1: LIKE "%" is not supported.', allowed: patterns }],
    [
      "city BETWEEN 'a' AND 'b'",
      { detail: 'At character 1: city cannot be compared with >=.', allowed: words },
    ],
    ["city < 'x'", { detail: 'At character 1: city cannot be compared with <.', allowed: words }],
    ["founded_year BETWEEN 1 AND 'x'", { detail: 'At character 1: founded_year is a number, "x" is none.' }],
    [
      "NOT founded_year LIKE 'a%'",
      {
        detail: "At character 5: founded_year cannot be compared with LIKE 'text%'.",
        allowed: ['=', '<>', 'IN', '>', '>=', '<', '<=', 'IS NULL'],
      },
    ],
    [
      "legal_form <> 'asociation'",
      {
        detail: 'At character 1: legal_form has no value "asociation": did you mean association?',
        nearest: 'association',
        allowed: Object.keys(laureates.fields.legal_form.vocabulary),
      },
    ],
    [
      'city =',
      {
        detail:
          'At character 7: expected a string in single quotes, a number, TRUE or FALSE after "=", found the end of the filter.',
        allowed: ['a string in single quotes', 'a number', 'TRUE', 'FALSE'],
      },
    ],
  ]
  for (const [text, error] of cases) {
    t.strictSame(read(text), { value: null, errors: [{ parameter: 'filter', ...error }] }, text)
  }
  t.end()
})

t.test('the example of the contract is a filter of every resource', (t) => {
  const [documented] = filter.documented
  t.match(documented, { name: 'filter', explode: false, schema: { type: 'string', maxLength: 2000 } })
  const { value, errors } = filterParameter(actions).read([
    { name: 'filter', value: String(documented?.example) },
  ])
  t.strictSame(errors, [])
  t.strictSame(value, or(comparison('edition', 'eq', '2023'), comparison('id', 'startswith', '2023-')))
  t.end()
})
