import t from 'tap'
import { firstTable } from '../../../bench/run/first-table.ts'
import { OURS } from '../../../bench/run/repeated.ts'

t.test('a row a work, of all passes together', async (t) => {
  const taken = [
    { work: 'page', server: OURS, durations: [1, 2], processorTime: 1 },
    { work: 'page', server: OURS, durations: [4], processorTime: 2 },
    { work: 'page', server: 'other', durations: [4, 4], processorTime: 3 },
    { work: 'page', server: 'third', durations: [6, 8], processorTime: null },
    { work: 'facets', server: OURS, durations: [1], processorTime: null },
    { work: 'facets', server: 'other', durations: [1], processorTime: 1 },
  ]
  t.strictSame(firstTable(taken, 'other', ['third']).split('\n').slice(2), [
    '| page | 2.00 ms | 4.00 ms | 1.50 ms | 4.00 ms | 4.00 ms | 3.00 ms | 0.50 | 0.50 | 6.00 ms | 0.33 |',
    '| facets | 1.00 ms | 1.00 ms | not available | 1.00 ms | 1.00 ms | 1.00 ms | 1.00 |  | – | – |',
  ])
})
