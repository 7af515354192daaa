import t from 'tap'
import { filterParameter } from '../../../../src/http/parameters/filter.ts'
import { actions } from '../../../../src/resources/actions.ts'
import { laureates } from '../../../../src/resources/laureates.ts'
import { correctedOf, errorsIn, valueIn } from './readings.ts'

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
  for (const [text, condition] of cases) t.strictSame(read(text), { value: condition }, text)
  t.match(valueIn(read("contacts.city = 'Lyon'")), { relation: { name: 'contacts' }, field: 'city' })
  t.match(valueIn(read('contacts.personal_data = TRUE')), { field: 'personal_data', values: [true] })
  t.strictSame(filter.read([]), { value: null })
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
    t.strictSame(errorsIn(read(text)), [{ parameter: 'filter', ...error }], text)
  }
  t.end()
})

t.test('all that is refused is reported, each part with its place', (t) => {
  const text = "cty = 'x' AND (naem = 'y' OR legal_form IN ('asociation', 'z')) AND NOT presentation IS NULL"
  t.strictSame(
    errorsIn(read(text)).map(({ detail }) => detail),
    [
      'At character 1: laureates has no field cty: did you mean city?',
      'At character 16: laureates has no field naem: did you mean name?',
      'At character 30: legal_form has no value "asociation": did you mean association?',
      'At character 30: legal_form has no value "z".',
      'At character 73: presentation is running text: search it with q.',
    ],
  )
  t.end()
})

t.test('what was meant stands instead; what cannot be mended is left out', (t) => {
  const cases: [text: string, corrected: string][] = [
    ["cty = 'Lyon'", "city = 'Lyon'"],
    ["contact.cty <> 'Lyon'", "contacts.city <> 'Lyon'"],
    ["cty = 'a' AND founded_year > 2000", "city = 'a' AND founded_year > 2000"],
    ["cty IS NULL OR presentation LIKE '%a%'", 'city IS NULL'],
    ["x = 1 AND NOT (y = 2 OR city = 'a')", "NOT city = 'a'"],
    ["NOT (x = 1 OR y = 2) AND city = 'a' AND id = 'b'", "city = 'a' AND id = 'b'"],
    ["(x = 1 OR city = 'a' OR id = 'b') AND cty = 'c'", "(city = 'a' OR id = 'b') AND city = 'c'"],
    ["NOT x = 1 AND y LIKE 'z'", ''],
    ["legal_form NOT IN ('asociation', 'company', 'x')", "legal_form NOT IN ('association', 'company')"],
    ["legal_form IN ('x')", ''],
    ["legal_form LIKE 'cooperativ'", "legal_form = 'cooperative'"],
    ["legal_form LIKE 'coop%' AND cty LIKE 'a'", "legal_form LIKE 'coop%' AND city = 'a'"],
    ["city LIKE '%a'", ''],
    ["contacts.personal_data = 'ture' OR x = 1", "contacts.personal_data = 'true'"],
    ['contact.personal_data = TRUE', 'contacts.personal_data = TRUE'],
    ['founded_yaer BETWEEN 1 AND 2', 'founded_year BETWEEN 1 AND 2'],
    ["founded_year BETWEEN 1 AND 'x'", ''],
    ["city BETWEEN 'a' AND 'b'", ''],
    ['city =', ''],
  ]
  for (const [text, corrected] of cases)
    t.equal(correctedOf(read(text)), corrected && `filter=${corrected}`, text)
  t.end()
})

t.test('what would become longer than a filter may be is left out', (t) => {
  const long = (field: string) => `${field}='${'x'.repeat(1985 - field.length)}' OR cty='y'`
  t.match(errorsIn(read(long('city'))), [{ nearest: 'city' }])
  t.equal(correctedOf(read(long('city'))), '')
  t.end()
})

t.test('the example of the contract is a filter of every resource', (t) => {
  const [documented] = filter.documented
  t.match(documented, { name: 'filter', explode: false, schema: { type: 'string', maxLength: 2000 } })
  const example = { name: 'filter', value: String(documented?.example) }
  t.strictSame(
    valueIn(filterParameter(actions).read([example])),
    or(comparison('edition', 'eq', '2023'), comparison('id', 'startswith', '2023-')),
  )
  t.end()
})
