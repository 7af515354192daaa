/**
 * Entry point of `npm run bench`: measures the service on 13 and on 100,000 laureates, over HTTP, and prints
 * tables of what is read again, beside its peers, of what is asked often, of two processes beside one, and of all
 * laureates in one answer.
 * `--small` measures on 2,000 instead, once and roughly; `--laureates` on any other number. BENCH_DATA names a folder in which the databases stay for
 * the next run; without it they are made anew, and removed at the end.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { reasonOf } from '../src/reason.ts'
import { databaseOf } from './run/data.ts'
import { measureExports } from './run/exports.ts'
import { exportsTable } from './run/exports-table.ts'
import { type FirstPlan, measureFirst } from './run/first.ts'
import { firstTable } from './run/first-table.ts'
import { type FootprintPlan, measureFootprints } from './run/footprint.ts'
import { footprintTable } from './run/footprint-table.ts'
import { HANDWRITTEN, installedPeers, PEERS, RAW } from './run/peers.ts'
import { haveProcessors, measureProcesses, type ProcessesPlan } from './run/processes.ts'
import { processesTable } from './run/processes-table.ts'
import type { Effort } from './run/readings.ts'
import { measureRepeated, type RepeatedPlan } from './run/repeated.ts'
import { repeatedTable } from './run/repeated-table.ts'
import { type Pair, reportOf } from './run/report.ts'
import { measureRound, type Round } from './run/round.ts'

interface Plan extends Effort {
  /** The numbers of laureates. */
  readonly sizes: Pair<number>
  /** How often the services are started anew: only then is a read a first one again. */
  readonly rounds: number
  /** How long the service is left alone before all laureates are asked for, in milliseconds. */
  readonly pause: number
  readonly repeated: RepeatedPlan
  readonly first: FirstPlan
  readonly footprint: FootprintPlan
  readonly processes: ProcessesPlan
}

/** By whether the small one is asked for. */
const PLANS: Readonly<Record<'true' | 'false', Plan>> = {
  false: {
    sizes: [13, 100_000],
    rounds: 10,
    warmUp: 50,
    repeats: 1,
    pause: 3000,
    repeated: { passes: 5, seconds: { warmUp: 0.5, most: 2, rate: 1 } },
    first: { passes: 5, addresses: 200 },
    footprint: { starts: 5, flood: 1000 },
    processes: { passes: 5, seconds: { warmUp: 0.5, most: 2 }, addresses: 1000 },
  },
  true: {
    sizes: [13, 2000],
    rounds: 1,
    warmUp: 10,
    repeats: 1,
    pause: 300,
    repeated: { passes: 1, seconds: { warmUp: 0, most: 0.05, rate: 0.05 } },
    first: { passes: 1, addresses: 10 },
    footprint: { starts: 1, flood: 20 },
    processes: { passes: 1, seconds: { warmUp: 0, most: 0.05 }, addresses: 10 },
  },
}

try {
  const { values } = parseArgs({
    options: { small: { type: 'boolean', default: false }, laureates: { type: 'string' } },
  })
  const plan = PLANS[`${values.small}`]
  const [few, many] = plan.sizes
  const sizes: Pair<number> = [few, Number(values.laureates ?? many)]
  await inFolder(process.env.BENCH_DATA, (folder) => bench(folder, { ...plan, sizes }))
} catch (error) {
  console.error(reasonOf(error))
  process.exitCode = 1
}

/** Works in the named folder, or in one that is removed afterwards. */
async function inFolder(named: string | undefined, work: (folder: string) => Promise<void>): Promise<void> {
  const isKept = named !== undefined && named !== ''
  const folder = isKept ? named : mkdtempSync(join(tmpdir(), 'progress-ess-bench-'))
  try {
    mkdirSync(folder, { recursive: true })
    await work(folder)
  } finally {
    if (!isKept) rmSync(folder, { recursive: true })
  }
}

async function bench(folder: string, plan: Plan): Promise<void> {
  const { sizes, rounds, pause, repeated, first, footprint, processes, ...effort } = plan
  console.error(`Making or finding the databases of ${sizes.join(' and ')} laureates…`)
  const databases = sizes.map((size) => databaseOf(folder, size))
  const [, large] = sizes
  const database = databaseOf(folder, large)
  const peers = installedPeers(PEERS, console.error)
  const taken = await measureRepeated(database, peers, folder, repeated, console.error)
  console.log(repeatedTable(taken, RAW.name, peers))
  const read = await measureFirst(database, peers, folder, first, console.error)
  const others = peers.filter((peer) => peer.hasFirstReads && peer !== HANDWRITTEN).map(({ name }) => name)
  console.log(`\n${firstTable(read, HANDWRITTEN.name, others)}`)
  console.error('Starts and memory…')
  console.log(`\n${footprintTable(large, await measureFootprints(database, folder, footprint))}`)
  const hasProcessors = haveProcessors(console.error)
  const byProcesses = await measureProcesses(database, processes, console.error)
  console.log(`\n${processesTable(byProcesses, hasProcessors)}`)
  const measured: Round[] = []
  for (let number = 1; number <= rounds; number += 1) {
    console.error(`Round ${number} of ${rounds}…`)
    measured.push(await measureRound(databases, number, effort))
  }
  console.log(`\n${reportOf(sizes, measured)}`)
  console.error('All laureates in one answer…')
  console.log(`\n${exportsTable(large, await measureExports(database, peers, folder, pause))}`)
}
