import t from 'tap'
import { footprintTable } from '../../../bench/run/footprint-table.ts'

t.test('a row a server: medians', async (t) => {
  const memory = (own: number) => ({ own: own * 1e6, resident: 2e6 * own })
  const footprints = [
    { server: 'a', startTime: 300, atRest: memory(50), afterFlood: memory(90) },
    { server: 'a', startTime: 320, atRest: memory(60), afterFlood: memory(95) },
    { server: 'a', startTime: 1500, atRest: memory(70), afterFlood: memory(99) },
    { server: 'b', startTime: 1500, atRest: null, afterFlood: null },
  ]
  t.strictSame(footprintTable(1000, footprints).split('\n').slice(2), [
    '| a | 320.00 ms | 60 MB | 120 MB | 95 MB | 190 MB |',
    '| b | 1.50 s | not available | not available | not available | not available |',
  ])
})
