/** The table of the first reads, in Markdown. */
import type { FirstTaken } from './first.ts'
import { OURS } from './repeated.ts'
import { median, quantile } from './statistics.ts'
import { milliseconds, NONE, share, tableLines } from './table.ts'

/**
 * @param other the name of the server that the service is compared with in all
 * @param peers those of whom the medians are told
 */
export function firstTable(taken: readonly FirstTaken[], other: string, peers: readonly string[]): string {
  const header = [
    'first read',
    'median',
    'p99',
    'processor time',
    `${other}: median`,
    'p99',
    'processor time',
    'median ÷ its median',
    'processor time ÷ its',
    ...peers.flatMap((name) => [`${name}: median`, 'median ÷ its']),
  ]
  const rows = [...Map.groupBy(taken, ({ work }) => work)].map(([work, all]) => {
    const sumOf = (name: string) => sumUp(all.filter(({ server }) => server === name))
    const sums = [OURS, other].map(sumOf)
    const [ours, theirs] = sums as [Sum, Sum] // as many as names
    const ratio = ours.processorTime / theirs.processorTime
    return [
      work,
      ...sums.flatMap(({ p50, p99, processorTime }) => [p50, p99, processorTime].map(knownTime)),
      (ours.p50 / theirs.p50).toFixed(2),
      Number.isFinite(ratio) ? ratio.toFixed(2) : '',
      ...peers
        .map(sumOf)
        .flatMap(({ p50 }) => (p50 > 0 ? [milliseconds(p50), share(ours.p50 / p50)] : [NONE, NONE])),
    ]
  })
  return tableLines([header, ...rows])
}

type Sum = ReturnType<typeof sumUp>

function sumUp(taken: readonly FirstTaken[]) {
  const durations = taken.flatMap((one) => one.durations)
  const times = taken.map(({ processorTime }) => processorTime ?? Number.NaN)
  return { p50: median(durations), p99: quantile(durations, 0.99), processorTime: mean(times) }
}

/** The clock of processor time ticks slowly: only a sum of many is worth something. */
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const knownTime = (value: number) => (Number.isFinite(value) ? milliseconds(value) : 'not available')
