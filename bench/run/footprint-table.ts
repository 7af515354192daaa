/** The table of what servers take, in Markdown. */
import type { Footprint } from './footprint.ts'
import { median } from './statistics.ts'
import { count, duration, megabytes, tableLines } from './table.ts'
import type { Memory } from './usage.ts'

export function footprintTable(laureates: number, footprints: readonly Footprint[]): string {
  const header = [
    `with ${count.format(laureates)} laureates`,
    'until the first answer',
    'own memory at rest',
    'resident',
    'own memory after a flood',
    'resident',
  ]
  const rows = [...Map.groupBy(footprints, ({ server }) => server)].map(([server, all]) => [
    server,
    duration(median(all.map(({ startTime }) => startTime))),
    ...cellsOf(all.map(({ atRest }) => atRest)),
    ...cellsOf(all.map(({ afterFlood }) => afterFlood)),
  ])
  return tableLines([header, ...rows])
}

function cellsOf(taken: readonly (Memory | null)[]): string[] {
  const known = taken.filter((memory) => memory !== null)
  if (known.length === 0) return ['not available', 'not available']
  return [median(known.map(({ own }) => own)), median(known.map(({ resident }) => resident))].map(megabytes)
}
