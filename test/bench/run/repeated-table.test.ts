import t from 'tap'
import { OURS, type Taken } from '../../../bench/run/repeated.ts'
import { repeatedTable } from '../../../bench/run/repeated-table.ts'

const one = { work: 'one record', bytes: 1400, p50: 0.05, p99: 0.5 }
const peers = [{ name: 'bare' }, { name: 'other' }, { name: 'slow' }]

t.test('a row a work: medians, and the median of the ratios of each pass', async (t) => {
  const taken: Taken[] = [
    { ...one, server: OURS, throughput: 9000, processorTime: 0.02 },
    { ...one, server: 'bare', throughput: 10_000, processorTime: 0.015 },
    { ...one, server: 'other', throughput: 2500, processorTime: null },
    { ...one, server: 'slow', throughput: 4, processorTime: null },
    { ...one, work: 'GeoJSON', server: OURS, throughput: 9000, processorTime: null },
    { ...one, work: 'GeoJSON', server: 'bare', throughput: 10_000, processorTime: null },
  ]
  t.strictSame(repeatedTable(taken, 'bare', peers).split('\n').slice(2), [
    '| one record | 1.4 kB | 9,000 | 0.90 | 20 µs | 0.75 | 0.05 ms, 0.50 ms | 10,000 | 15 µs | 0.05 ms, 0.50 ms | 0.25 | 0.0004 |',
    '| GeoJSON | 1.4 kB | 9,000 | 0.90 | not available |  | 0.05 ms, 0.50 ms | 10,000 | not available | 0.05 ms, 0.50 ms | – | – |',
  ])
})
