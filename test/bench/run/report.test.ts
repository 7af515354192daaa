import t from 'tap'
import { reportOf } from '../../../bench/run/report.ts'
import type { Round } from '../../../bench/run/round.ts'

const memory = (own: number) => ({ own, resident: 2 * own })

const small = { first: [1, 2, 3], repeated: [0.5], records: 13 }
const large = { first: [3, 4, 9.5], repeated: [1], records: 20 }

const first: Round = {
  readings: new Map([
    ['first page', [small, large]],
    ['facets', [small, large]],
    ['one record', null],
  ]),
  walks: [2, 1500],
  memory: [memory(100e6), memory(150e6)],
}
const second: Round = {
  readings: new Map([
    ['first page', [small, { ...large, first: [4] }]],
    ['facets', null],
    ['one record', null],
  ]),
  walks: [4, 2500],
  memory: [memory(90e6), memory(250e6)],
}

t.test('a row a work, of all rounds together', async (t) => {
  const rows = reportOf([13, 100_000], [first, second]).split('\n')
  t.strictSame(rows.slice(0, 4), [
    '| work | records | median at 13 | median at 100,000 | ratio | p99 at 100,000 | repeated at 13 | repeated at 100,000 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    '| one record | not available |  |  |  |  |  |  |',
    '| first page | 13, 20 | 2.00 ms | 4.00 ms | 2.00 | 9.50 ms | 0.50 ms | 1.00 ms |',
  ])
  t.strictSame(rows.slice(-3), [
    '| facets of a filter | not available |  |  |  |  |  |  |',
    '| walk of everything |  | 2.00 ms | 1.50 s | 750.00 |  |  |  |',
    '| memory of the service |  | 100 MB | 250 MB | 2.50 |  |  |  |',
  ])
})

t.test('what is not known', async (t) => {
  const rows = reportOf([13, 2000], [{ ...first, walks: [null, 3], memory: [] }]).split('\n')
  t.strictSame(rows.slice(-2), [
    '| walk of everything | not available |  |  |  |  |  |  |',
    '| memory of the service | not available |  |  |  |  |  |  |',
  ])
})
