/** The table of the results, in Markdown. */
import type { Reading } from './readings.ts'
import { median, quantile } from './statistics.ts'

/** What was measured of one work: a value per size, the smaller size first; null if it is not available. */
export interface Result {
  readonly name: string
  readonly readings: readonly [Reading, Reading] | null
}

/** What is measured once in a round: the walk, and the memory. */
export interface Whole {
  readonly name: string
  readonly values: readonly [number, number] | null
  readonly write: (value: number) => string
}

const NOT_AVAILABLE = 'not available'
const COLUMNS = 8

export const milliseconds = (value: number) => `${value.toFixed(2)} ms`
/** For what takes long at the larger size. */
export const duration = (value: number) =>
  value < 1000 ? milliseconds(value) : `${(value / 1000).toFixed(2)} s`
export const megabytes = (value: number) => `${Math.round(value / 1e6)} MB`
export const kilobytes = (value: number) => `${(value / 1e3).toFixed(1)} kB`

/** What there is no answer for. */
export const NONE = '–'

/** A ratio that is seldom above 10, and may be very small. */
export const share = (value: number) => (value < 0.01 ? value.toPrecision(1) : value.toFixed(2))

export const count = new Intl.NumberFormat('en')
const ratio = (small: number, large: number) => (large / small).toFixed(2)

/** @param sizes the numbers of laureates, the smaller one first */
export function tableOf(
  sizes: readonly [number, number],
  results: readonly Result[],
  wholes: readonly Whole[],
): string {
  const [small, large] = sizes.map((size) => count.format(size))
  const header = [
    'work',
    `records`,
    `median at ${small}`,
    `median at ${large}`,
    'ratio',
    `p99 at ${large}`,
    `repeated at ${small}`,
    `repeated at ${large}`,
  ]
  return tableLines([header, ...results.map(rowOf), ...wholes.map(rowOfWhole)])
}

/** A table in Markdown, of rows of cells; the first one is the header. */
export function tableLines([header = [], ...rows]: readonly (readonly string[])[]): string {
  const all = [header, header.map(() => '---'), ...rows]
  return all.map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function rowOf({ name, readings }: Result): string[] {
  if (readings === null) return filled([name, NOT_AVAILABLE])
  const [small, large] = readings
  const medians = [median(small.first), median(large.first)] as const
  return [
    name,
    `${small.records}, ${large.records}`,
    ...medians.map(milliseconds),
    ratio(...medians),
    milliseconds(quantile(large.first, 0.99)),
    milliseconds(median(small.repeated)),
    milliseconds(median(large.repeated)),
  ]
}

function rowOfWhole({ name, values, write }: Whole): string[] {
  if (values === null) return filled([name, NOT_AVAILABLE])
  return filled([name, '', ...values.map(write), ratio(...values)])
}

function filled(cells: readonly string[]): string[] {
  return [...cells, ...Array<string>(COLUMNS - cells.length).fill('')]
}
