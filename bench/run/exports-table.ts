/** The table of the exports, in Markdown. */
import type { Exports, Noticed } from './exports.ts'
import { count, duration, megabytes, milliseconds, tableLines } from './table.ts'

export function exportsTable(laureates: number, { exports, quiet, others }: Exports): string {
  const header = [
    `${count.format(laureates)} laureates as`,
    'size',
    'first bytes',
    'the first time',
    'the second time',
    'own memory',
    'resident',
    'p99 of one record meanwhile',
    'ratio to quiet',
  ]
  const noticed = ({ memory, p99 }: Noticed) => [
    ...(memory === null
      ? ['not available', 'not available']
      : [megabytes(memory.own), megabytes(memory.resident)]),
    milliseconds(p99),
    (p99 / quiet.p99).toFixed(1),
  ]
  const rows = exports.map(({ name, first, second, ...meanwhile }) => [
    name,
    megabytes(first.bytes),
    duration(first.firstBytes),
    duration(first.duration),
    duration(second.duration),
    ...noticed(meanwhile),
  ])
  const rowsOfOthers = others.map(({ name, bytes, duration: time }) => {
    const isFromFile = name === 'nginx'
    const times = isFromFile ? ['', duration(time)] : [duration(time), '']
    return [`csv, ${name}`, megabytes(bytes), '', ...times, ...Array<string>(4).fill('')]
  })
  const nothing = ['nothing', '', '', '', '', ...noticed(quiet)]
  return tableLines([header, ...rows, ...rowsOfOthers, nothing])
}
