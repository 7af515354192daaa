import t from 'tap'
import { timeParameter } from '../../../../src/ogc/parameters/datetime.ts'
import type { Condition } from '../../../../src/queries/condition.ts'
import { editions } from '../../../../src/resources/editions.ts'
import { laureates } from '../../../../src/resources/laureates.ts'

const parameter = timeParameter(laureates)
const read = (value: string) => parameter.read([{ name: 'datetime', value }])

/** The bounds of the years that a time touches, without the way to them. */
function yearsOf(condition: Condition | null) {
  if (condition?.kind !== 'and') return condition
  return condition.conditions.map((one) =>
    one.kind === 'comparison' ? `${one.relation?.name}.${one.field} ${one.operator} ${one.values}` : one.kind,
  )
}

t.test('a time means the editions whose year it touches', async (t) => {
  const within = (first: number, last: number) => [`editions.year gte ${first}`, `editions.year lte ${last}`]
  const cases: [value: string, expected: readonly string[]][] = [
    ['2023-06-30', within(2023, 2023)],
    ['2023-06-30T12:00:00Z', within(2023, 2023)],
    ['2023-06-30t12:00:00.5z', within(2023, 2023)],
    ['2023-12-31T23:30:00-02:00', within(2024, 2024)],
    ['2022-01-01/2023-12-31', within(2022, 2023)],
    ['2022-01-01/2023-12-31T00:00:00Z', within(2022, 2023)],
    ['2022-01-01/..', ['editions.year gte 2022']],
    ['2022-01-01/', ['editions.year gte 2022']],
    ['../2022-01-01', ['editions.year lte 2022']],
    ['/2022-01-01', ['editions.year lte 2022']],
  ]
  for (const [value, expected] of cases) {
    const reading = read(value)
    t.strictSame('value' in reading && yearsOf(reading.value), expected, value)
  }
})

t.test('anything else is refused', async (t) => {
  for (const value of [
    '',
    '2023',
    '..',
    '/',
    '../..',
    'yesterday',
    '2023-13-01',
    '2023-06-30T12:00:00',
    '2023-06-30 12:00:00Z',
    '2023-01-01/2022-01-01',
    '2022-01-01/2023-01-01/2024-01-01',
    '2022-01-01/x',
  ])
    t.match(
      read(value),
      { value: null, errors: [{ parameter: 'datetime', detail: /^Expected a date/ }] },
      value,
    )
})

t.test('what nothing dates is of any time', async (t) => {
  const undated = timeParameter(editions)
  t.strictSame(undated.read([{ name: 'datetime', value: '2023-06-30' }]), { value: null })
})
