import t from 'tap'
import type { Target } from '../../../../src/http/parameters/target.ts'
import {
  type Compared,
  comparison,
  readValue,
  resolveBoolean,
} from '../../../../src/http/parameters/values.ts'
import type { Operator } from '../../../../src/queries/condition.ts'
import { changes } from '../../../../src/resources/changes.ts'
import { contacts } from '../../../../src/resources/contacts.ts'
import { laureates } from '../../../../src/resources/laureates.ts'

const year: Target = { relation: null, name: 'founded_year', field: laureates.fields.founded_year }
const city: Target = { relation: null, name: 'city', field: laureates.fields.city }
const form: Target = { relation: null, name: 'legal_form', field: laureates.fields.legal_form }
const personal: Target = { relation: null, name: 'personal_data', field: contacts.fields.personal_data }

const published: Target = { relation: null, name: 'published_at', field: changes.fields.published_at }

t.test('values are read as the field holds them', (t) => {
  const cases: [Target, Operator, texts: string[], values: (string | number | boolean)[]][] = [
    [year, 'eq', ['1986', '-0.5', '1e3', ' 7 '], [1986, -0.5, 1000, 7]],
    [personal, 'eq', ['true', 'false'], [true, false]],
    [form, 'eq', ['company'], ['company']],
    [form, 'startswith', ['asso'], ['asso']],
    [city, 'eq', ['Nanterre', ''], ['Nanterre', '']],
  ]
  for (const [target, operator, texts, values] of cases) {
    for (const [index, text] of texts.entries()) {
      const value = { operator, value: values[index] }
      t.strictSame(readValue(target, operator, text), { read: { text, value }, refusals: [] }, text)
    }
  }
  t.end()
})

t.test('what is none is refused, and mended if anything is near', (t) => {
  const codes = Object.keys(laureates.fields.legal_form.vocabulary)
  t.strictSame(readValue(form, 'eq', 'fundation'), {
    read: { text: 'foundation', value: { operator: 'eq', value: 'foundation' } },
    refusals: [
      {
        detail: 'legal_form has no value "fundation"',
        nearest: 'foundation',
        allowed: codes,
        instead: 'foundation',
      },
    ],
  })
  t.strictSame(readValue(form, 'eq', 'x'), {
    read: null,
    refusals: [{ detail: 'legal_form has no value "x"', nearest: null, allowed: codes, instead: null }],
  })
  t.match(readValue(personal, 'eq', 'True'), {
    read: { text: 'true', value: { value: true } },
    refusals: [{ detail: 'personal_data is true or false', nearest: 'true', allowed: ['true', 'false'] }],
  })
  for (const text of ['MM', ' ', '', '1e400', 'NaN']) {
    const detail = `founded_year is a number, ${JSON.stringify(text)} is none`
    t.match(readValue(year, 'lt', text), { read: null, refusals: [{ detail, nearest: null }] }, text)
  }
  t.end()
})

t.test('a moment is compared as it is stored, a day with all of its moments', (t) => {
  const read = (operator: Operator, text: string) => readValue(published, operator, text).read?.value
  t.strictSame(read('eq', '2026-11-24'), { operator: 'startswith', value: '2026-11-24' })
  t.strictSame(read('eq', '2026-11-25T01:00:00+01:00'), { operator: 'eq', value: '2026-11-25T00:00:00Z' })
  t.strictSame(read('lte', '2026-11-24'), { operator: 'lte', value: '2026-11-24T23:59:59Z' })
  t.match(readValue(published, 'gt', 'yesterday'), {
    read: null,
    refusals: [
      {
        detail:
          'published_at is a day or a moment, such as 2026-11-24 or 2026-11-24T00:00:00Z (a + is written %2B), "yesterday" is none',
        nearest: null,
      },
    ],
  })
  t.match(
    readValue(published, 'gt', '2026-11-25T01:00:00 01:00'),
    { read: { text: '2026-11-25T01:00:00+01:00' }, refusals: [{ nearest: '2026-11-25T01:00:00+01:00' }] },
    'a + that the URL did not encode',
  )
  t.end()
})

t.test('a truth value is true or false, nothing else', (t) => {
  t.strictSame(
    [resolveBoolean('true', 'x'), resolveBoolean('false', 'x')],
    [{ value: true }, { value: false }],
  )
  t.match(resolveBoolean('fasle', 'Neither'), { refusal: { detail: 'Neither', instead: 'false' } })
  t.match(resolveBoolean('1', 'Neither'), { refusal: { instead: null } })
  t.end()
})

t.test('a comparison is about the field of its target, with any of the values', (t) => {
  const one = { kind: 'comparison', relation: null, field: 'founded_year' }
  const values: readonly Compared[] = [2000, 2001].map((value) => ({ operator: 'eq', value }))
  t.strictSame(comparison(year, 'eq', values), { ...one, operator: 'eq', values: [2000, 2001] })
  t.strictSame(comparison(year, 'isnull', []), { ...one, operator: 'isnull', values: [] })
  const mixed: readonly Compared[] = [
    { operator: 'startswith', value: '2026' },
    { operator: 'eq', value: '2027' },
  ]
  t.strictSame(comparison(year, 'eq', mixed), {
    kind: 'or',
    conditions: [
      { ...one, operator: 'startswith', values: ['2026'] },
      { ...one, operator: 'eq', values: ['2027'] },
    ],
  })
  t.end()
})
