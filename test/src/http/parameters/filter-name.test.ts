import t from 'tap'
import { readFilterName } from '../../../../src/http/parameters/filter-name.ts'
import { laureates } from '../../../../src/resources/laureates.ts'

const read = (name: string) => readFilterName(laureates, name)
const FIELDS = Object.keys(laureates.fields).filter((name) => name !== 'presentation')
const RELATIONS = ['editions', 'actions', 'funding_purposes', 'contacts', 'findings']

t.test('a name is a field, and how it is compared', (t) => {
  const target = { relation: null, name: 'city', field: laureates.fields.city }
  t.strictSame(read('city'), { value: { target, operator: 'eq', form: null } })
  t.strictSame(read('city__ne'), { value: { target, operator: 'eq', form: 'ne' } })
  t.strictSame(read('city__in'), { value: { target, operator: 'eq', form: 'in' } })
  t.strictSame(read('city__isnull'), { value: { target, operator: 'isnull', form: null } })
  t.match(read('founded_year__gte'), { value: { operator: 'gte', form: null } })
  t.match(read('contacts.city__contains'), { value: { target: { relation: { name: 'contacts' } } } })
  t.end()
})

t.test('another name is refused, and mended', (t) => {
  const ofCity = ['ne', 'in', 'contains', 'startswith', 'isnull']
  const cases: [
    name: string,
    detail: string,
    nearest: string | null,
    allowed: string[],
    instead: string | null,
  ][] = [
    ['city__starts_with', 'starts_with is no operator', 'startswith', ofCity, 'city__startswith'],
    ['city__IN', 'IN is no operator', 'in', ofCity, 'city__in'],
    ['city__constructor', 'constructor is no operator', null, ofCity, null],
    ['city__', ' is no operator', null, ofCity, null],
    ['cty__ne', 'laureates has no field cty', 'city', FIELDS, 'city__ne'],
    ['x__ne', 'laureates has no field x', null, FIELDS, null],
    ['presentation__contains', 'presentation is running text: search it with q', null, FIELDS, null],
    ['contact.city', 'contact is not related to laureates', 'contacts', RELATIONS, 'contacts.city'],
    ['a\nb.x__ne', 'a\nb is not related to laureates', null, RELATIONS, null],
    [
      'founded_year__contains',
      'founded_year cannot be compared with contains',
      null,
      ['ne', 'in', 'gt', 'gte', 'lt', 'lte', 'isnull'],
      null,
    ],
    [
      'name__isnull',
      'name cannot be compared with isnull',
      null,
      ['ne', 'in', 'contains', 'startswith'],
      null,
    ],
  ]
  for (const [name, detail, nearest, allowed, instead] of cases)
    t.strictSame(read(name), { refusal: { detail, nearest, allowed, instead } }, name)
  t.end()
})
