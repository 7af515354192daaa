/** The table of the repeated reads, in Markdown. */
import type { Peer } from './peers.ts'
import { OURS, RATE, type Taken } from './repeated.ts'
import { median } from './statistics.ts'
import { count, kilobytes, milliseconds, NONE, share, tableLines } from './table.ts'

/** What is aimed at, beside the bare server. */
const AIM = 0.9

/** @param ceiling the name of the peer that all are divided by */
export function repeatedTable(
  taken: readonly Taken[],
  ceiling: string,
  peers: readonly Pick<Peer, 'name'>[],
): string {
  const others = peers.map(({ name }) => name).filter((name) => name !== ceiling)
  const header = [
    'repeated read',
    'size',
    'answers a second',
    `÷ ${ceiling}, aim ${AIM}`,
    'processor time of one',
    `÷ ${ceiling}`,
    `p50, p99 at ${count.format(RATE)} a second`,
    `${ceiling}: answers a second`,
    'its processor time',
    'its p50, p99',
    ...others.map((name) => `${name} ÷ ${ceiling}`),
  ]
  const rows = [...Map.groupBy(taken, ({ work }) => work)].map(([work, all]) => {
    const by = Map.groupBy(all, ({ server }) => server)
    const of = (server: string) => by.get(server) ?? []
    const times = (server: string) =>
      [median(of(server).map(({ p50 }) => p50)), median(of(server).map(({ p99 }) => p99))]
        .map(milliseconds)
        .join(', ')
    const answers = (server: string) =>
      count.format(Math.round(median(of(server).map(({ throughput }) => throughput))))
    return [
      work,
      kilobytes(median(of(OURS).map(({ bytes }) => bytes))),
      answers(OURS),
      ratioOf(of(OURS), of(ceiling), throughputOf),
      microseconds(of(OURS)),
      // Less is better, so it is the other way round.
      ratioOf(of(ceiling), of(OURS), processorTimeOf),
      times(OURS),
      answers(ceiling),
      microseconds(of(ceiling)),
      times(ceiling),
      ...others.map((name) => ratioOf(of(name), of(ceiling), throughputOf)),
    ]
  })
  return tableLines([header, ...rows])
}

const throughputOf = ({ throughput }: Taken) => throughput
const processorTimeOf = ({ processorTime }: Taken) => processorTime ?? Number.NaN

/** The median of what the passes came to, each for itself; nothing where that is not known. */
function ratioOf(some: readonly Taken[], others: readonly Taken[], of: (taken: Taken) => number): string {
  if (some.length === 0) return NONE
  // Whoever has an answer has it in each pass.
  const ratio = median(some.map((one, pass) => of(one) / of(others[pass] as Taken)))
  return Number.isFinite(ratio) ? share(ratio) : ''
}

function microseconds(taken: readonly Taken[]): string {
  const time = median(taken.map(processorTimeOf))
  return Number.isFinite(time) ? `${Math.round(time * 1000)} µs` : 'not available'
}
