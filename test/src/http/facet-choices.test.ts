import t from 'tap'
import {
  choicesOf,
  choosesParameter,
  conditionOf,
  keyOf,
  parameterOf,
} from '../../../src/http/facet-choices.ts'
import { filterParameters } from '../../../src/http/parameters/filters.ts'
import type { Condition } from '../../../src/queries/condition.ts'
import { contacts } from '../../../src/resources/contacts.ts'
import { laureates } from '../../../src/resources/laureates.ts'
import { valueIn } from './parameters/readings.ts'

const { city, legal_form, founded_year } = laureates.fields

t.test('a choice as a parameter is the same choice as a condition', (t) => {
  for (const value of ['Nanterre', '', null]) {
    const read: readonly Condition[] = valueIn(filterParameters(laureates).read([parameterOf('city', value)]))
    t.strictSame(read, [conditionOf('city', value)])
    t.strictSame(choicesOf('city', conditionOf('city', value)), [value])
    t.ok(choosesParameter('city', parameterOf('city', value)))
  }
  t.end()
})

t.test('what chooses values in the URL does so as a condition, and nothing else does', (t) => {
  const filters = filterParameters(contacts)
  const cases: [name: string, value: string, choices: readonly unknown[] | null][] = [
    ['city', 'a', ['a']],
    ['city__in', 'a,b', ['a', 'b']],
    ['city__isnull', 'true', [null]],
    ['city__isnull', 'false', null],
    ['city__ne', 'a', null],
    ['city__startswith', 'a', null],
    ['laureates.city', 'a', null],
    ['name', 'a', null],
  ]
  for (const [name, value, choices] of cases) {
    const [condition] = valueIn(filters.read([{ name, value }]))
    t.strictSame(condition === undefined ? undefined : choicesOf('city', condition), choices, name)
    t.equal(choosesParameter('city', { name, value }), choices !== null, name)
  }
  t.equal(choicesOf('founded_year', { ...conditionOf('founded_year', 1986), operator: 'gt' }), null)
  t.end()
})

t.test('values are the same where a filter takes them for the same', (t) => {
  t.equal(keyOf(city, 'Évry'), keyOf(city, 'EVRY'))
  t.equal(keyOf(contacts.fields.emails, 'A@B.fr'), keyOf(contacts.fields.emails, 'a@b.fr'))
  t.not(keyOf(legal_form, 'Association'), keyOf(legal_form, 'association'))
  t.equal(keyOf(founded_year, 1986), 1986)
  t.not(keyOf(founded_year, 1986), keyOf(founded_year, '1986'))
  t.not(keyOf(city, null), keyOf(city, 'null'))
  t.equal(keyOf(contacts.fields.personal_data, false), false)
  t.end()
})
