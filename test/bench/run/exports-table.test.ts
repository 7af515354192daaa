import t from 'tap'
import { exportsTable } from '../../../bench/run/exports-table.ts'

t.test('a row an answer, those of others, and the service with nothing to do', async (t) => {
  const first = { status: 200, firstBytes: 40, duration: 2500, bytes: 117e6 }
  const second = { ...first, duration: 120 }
  const table = exportsTable(100_000, {
    exports: [
      { name: 'ndjson', first, second, memory: { own: 180e6, resident: 700e6 }, p99: 3 },
      { name: 'parquet', first: { ...first, bytes: 13e6 }, second, memory: null, p99: 4 },
    ],
    quiet: { memory: { own: 150e6, resident: 200e6 }, p99: 2 },
    others: [
      { name: 'hand-written', duration: 900, bytes: 80e6 },
      { name: 'nginx', duration: 90, bytes: 80e6 },
    ],
  })
  t.strictSame(table.split('\n'), [
    '| 100,000 laureates as | size | first bytes | the first time | the second time | own memory | resident | p99 of one record meanwhile | ratio to quiet |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    '| ndjson | 117 MB | 40.00 ms | 2.50 s | 120.00 ms | 180 MB | 700 MB | 3.00 ms | 1.5 |',
    '| parquet | 13 MB | 40.00 ms | 2.50 s | 120.00 ms | not available | not available | 4.00 ms | 2.0 |',
    '| csv, hand-written | 80 MB |  | 900.00 ms |  |  |  |  |  |',
    '| csv, nginx | 80 MB |  |  | 90.00 ms |  |  |  |  |',
    '| nothing |  |  |  |  | 150 MB | 200 MB | 2.00 ms | 1.0 |',
  ])
})
