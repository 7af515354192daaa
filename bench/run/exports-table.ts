/** The table of the exports, in Markdown. */
import type { Exports, Noticed } from './exports.ts'
import { count, duration, megabytes, milliseconds, tableLines } from './table.ts'

export function exportsTable(laureates: number, { exports, quiet, plain }: Exports): string {
  const header = [
    `${count.format(laureates)} laureates as`,
    'size',
    'first bytes',
    'all of it',
    'memory of the service',
    'p99 of one record meanwhile',
    'ratio to quiet',
  ]
  const noticed = ({ memory, p99 }: Noticed) => [
    memory === null ? 'not available' : megabytes(memory),
    milliseconds(p99),
    (p99 / quiet.p99).toFixed(1),
  ]
  const rows = exports.map(({ form, download, ...meanwhile }) => [
    form,
    megabytes(download.bytes),
    duration(download.firstBytes),
    duration(download.duration),
    ...noticed(meanwhile),
  ])
  const limit = ['csv, by a plain loop', megabytes(plain.bytes), '', duration(plain.duration), '', '', '']
  const nothing = ['nothing', '', '', '', ...noticed(quiet)]
  return tableLines([header, ...rows, limit, nothing])
}
