/** The table of two processes beside one, in Markdown. */
import { NUMBERS, type ProcessesTaken } from './processes.ts'
import { median } from './statistics.ts'
import { count, share, tableLines } from './table.ts'

/** What is aimed at, of two processors. */
const AIM = 1.8

const [ONE, TWO] = NUMBERS

const ofNumber = (taken: readonly ProcessesTaken[], number: number) =>
  taken.filter(({ processes }) => processes === number)

/** @param isFree whether each process had a processor of its own; if not, ratios are marked */
export function processesTable(taken: readonly ProcessesTaken[], isFree: boolean): string {
  const header = ['answers a second', 'of one process', 'of two', `two ÷ one, aim ${AIM}`]
  const rows = [...Map.groupBy(taken, ({ work }) => work)].map(([work, all]) => {
    const [one, two] = [ofNumber(all, ONE), ofNumber(all, TWO)]
    // Each pass has both.
    const ratios = one.map(({ throughput }, pass) => (two[pass] as ProcessesTaken).throughput / throughput)
    const answers = (some: readonly ProcessesTaken[]) =>
      count.format(Math.round(median(some.map(({ throughput }) => throughput))))
    const ratio = share(median(ratios))
    return [work, answers(one), answers(two), isFree ? ratio : `${ratio} (too few processors)`]
  })
  return tableLines([header, ...rows])
}
