import t from 'tap'
import { processesTable } from '../../../bench/run/processes-table.ts'

const taken = [
  { work: 'page', processes: 1, throughput: 1000 },
  { work: 'page', processes: 2, throughput: 1900 },
  { work: 'page', processes: 1, throughput: 500 },
  { work: 'page', processes: 2, throughput: 800 },
  { work: 'facets', processes: 1, throughput: 100 },
  { work: 'facets', processes: 2, throughput: 110 },
]

t.test('a row a work: medians, and the median of the ratios of each pass', async (t) => {
  t.strictSame(processesTable(taken, true).split('\n'), [
    '| answers a second | of one process | of two | two ÷ one, aim 1.8 |',
    '| --- | --- | --- | --- |',
    '| page | 500 | 800 | 1.60 |',
    '| facets | 100 | 110 | 1.10 |',
  ])
})

t.test('ratios that were not free to be higher are marked', async (t) => {
  t.match(processesTable(taken, false), /^\| facets \| 100 \| 110 \| 1\.10 \(too few processors\) \|$/m)
})
