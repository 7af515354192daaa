import t from 'tap'
import { exportsTable } from '../../../bench/run/exports-table.ts'

t.test('a row a form, the plain program, and the service with nothing to do', async (t) => {
  const download = { status: 200, firstBytes: 40, duration: 2500, bytes: 117e6 }
  const table = exportsTable(100_000, {
    exports: [
      { form: 'ndjson', download, memory: 180e6, p99: 3 },
      { form: 'parquet', download: { ...download, bytes: 13e6 }, memory: null, p99: 4 },
    ],
    quiet: { memory: 150e6, p99: 2 },
    plain: { duration: 900, bytes: 80e6 },
  })
  t.strictSame(table.split('\n'), [
    '| 100,000 laureates as | size | first bytes | all of it | memory of the service | p99 of one record meanwhile | ratio to quiet |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| ndjson | 117 MB | 40.00 ms | 2.50 s | 180 MB | 3.00 ms | 1.5 |',
    '| parquet | 13 MB | 40.00 ms | 2.50 s | not available | 4.00 ms | 2.0 |',
    '| csv, by a plain loop | 80 MB |  | 900.00 ms |  |  |  |',
    '| nothing |  |  |  | 150 MB | 2.00 ms | 1.0 |',
  ])
})
