import t from 'tap'
import { greatestKnown, median, quantile } from '../../../bench/run/statistics.ts'

t.test('quantiles by nearest rank', async (t) => {
  const values = [50, 15, 40, 20, 35]
  t.equal(quantile(values, 0.05), 15)
  t.equal(quantile(values, 0.3), 20)
  t.equal(quantile(values, 0.4), 20)
  t.equal(quantile(values, 1), 50)
  t.equal(quantile(values, 0), 15)
  t.equal(median(values), 35)
  t.strictSame(values, [50, 15, 40, 20, 35], 'what was given is as it was')
  t.ok(Number.isNaN(median([])))
})

t.test('the greatest, where all are known', async (t) => {
  t.equal(greatestKnown([3, 5, 4]), 5)
  t.equal(greatestKnown([3, null, 4]), null)
  t.equal(greatestKnown([null]), null)
})
