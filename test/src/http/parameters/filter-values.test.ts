import t from 'tap'
import { readFilterName } from '../../../../src/http/parameters/filter-name.ts'
import { readFilterValues } from '../../../../src/http/parameters/filter-values.ts'
import { laureates } from '../../../../src/resources/laureates.ts'

function read(name: string, ...values: readonly string[]) {
  const resolved = readFilterName(laureates, name)
  if ('refusal' in resolved) throw new Error(resolved.refusal.detail)
  return readFilterValues(resolved.value, values)
}

const details = ({ refusals }: ReturnType<typeof read>) => refusals.map(({ detail }) => detail)

t.test('values make one condition', (t) => {
  const comparison = { kind: 'comparison', relation: null, field: 'city', operator: 'eq', values: ['a', 'b'] }
  t.strictSame(read('city', 'a', 'b'), { condition: comparison, texts: ['a', 'b'], refusals: [] })
  t.strictSame(read('city__in', 'a,b'), { condition: comparison, texts: ['a,b'], refusals: [] })
  t.match(read('city__ne', 'a', 'b'), { condition: { kind: 'not', condition: comparison } })
  t.match(read('city__contains', 'a', 'b'), {
    condition: { kind: 'or', conditions: [{ operator: 'contains', values: ['a'] }, { values: ['b'] }] },
  })
  t.match(read('city__isnull', 'true'), { condition: { operator: 'isnull', values: [] } })
  t.match(read('city__isnull', 'false'), { condition: { kind: 'not' }, texts: ['false'] })
  t.end()
})

t.test('at most 100 values of at most 200 characters', (t) => {
  const numbers = (length: number) => Array.from({ length }, (_, index) => String(index))
  t.strictSame(details(read('city', ...numbers(100))), [])
  const many = read('city__in', numbers(101).join())
  t.strictSame(details(many), ['It takes at most 100 values'])
  t.strictSame(many.texts, [numbers(100).join()])
  t.strictSame(details(read('city', 'x'.repeat(200))), [])
  const long = read('city', 'a', 'x'.repeat(201), 'b')
  t.strictSame(details(long), ['A value has at most 200 characters'])
  t.strictSame(long.texts, ['a', 'b'])
  t.match(read('city__in', 'x'.repeat(201)), { condition: null, texts: [] })
  t.end()
})

t.test('a value is missing or not: one answer, the first that is one', (t) => {
  t.match(read('city__isnull', 'yes'), { condition: null, texts: [] })
  t.strictSame(details(read('city__isnull', 'yes')), ['Expected true or false'])
  const twice = read('city__isnull', 'x', 'ture', 'false')
  t.match(twice, { condition: { operator: 'isnull' }, texts: ['true'] })
  t.strictSame(details(twice), [
    'It can be given only once',
    'Expected true or false',
    'Expected true or false',
  ])
  t.end()
})
