import t from 'tap'
import { limitParameter, nextLimit } from '../../../../src/ogc/parameters/limit.ts'

const read = (value: string) => limitParameter.read([{ name: 'limit', value }])

t.test('a length is at most the most, whatever is asked for', async (t) => {
  t.strictSame(limitParameter.read([]), { value: 10 })
  for (const [value, limit] of [
    ['1', 1],
    ['010', 10],
    ['1000', 1000],
    ['1001', 1000],
    ['10000', 1000],
    ['9'.repeat(400), 1000],
  ] as const)
    t.strictSame(read(value), { value: limit }, value)
})

t.test('what is no length is refused', async (t) => {
  for (const value of ['', '0', '-1', '1.5', '1e3', 'all', ' 1'])
    t.match(
      read(value),
      { errors: [{ parameter: 'limit', detail: 'Expected a whole number from 1.' }] },
      value,
    )
})

t.test('pages grow for those who did not choose their length', async (t) => {
  t.strictSame([10, 100, 1000].map(nextLimit), [100, 1000, 1000])
  t.strictSame([1, 5, 11, 99, 500, 999].map(nextLimit), [1, 5, 11, 99, 500, 999])
})
