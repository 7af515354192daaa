/** Two processes beside one: how many answers a second each of them gives, again and for the first time. */
import { availableParallelism } from 'node:os'
import { randomFrom } from '../generate/random.ts'
import { type Client, openClient } from './client.ts'
import { facetsOfYears } from './first-works.ts'
import { CONNECTIONS, loadAtRate, type Target, throughput } from './loading.ts'
import { idsOf } from './round.ts'
import { startService } from './service.ts'
import { addressOf, record, type Subject } from './works.ts'

export interface ProcessesPlan {
  /** How often the service is started anew with each number of processes. */
  readonly passes: number
  /** How long it is asked for the same again, in seconds: before what counts, and as often as it answers. */
  readonly seconds: Readonly<Record<'warmUp' | 'most', number>>
  /** How many addresses are asked for the first time: as many before come to warm up. */
  readonly addresses: number
}

/** What some processes came to with one work, in one pass. */
export interface ProcessesTaken {
  readonly work: string
  readonly processes: number
  /** How many requests they answered each second. */
  readonly throughput: number
}

/** The numbers of processes to compare. */
export const NUMBERS = [1, 2] as const

/** Processors that it takes: one for each of two processes, and one for who asks them. */
const NEEDED = 3

/** Whether each process can have a processor of its own, beside who asks; if not, that is told. */
export function haveProcessors(tell: (message: string) => void, available = availableParallelism()): boolean {
  if (available < NEEDED)
    tell(
      `Two processes and who asks them take ${NEEDED} processors; there are ${available}: figures are too low.`,
    )
  return available >= NEEDED
}

export async function measureProcesses(
  database: string,
  { passes, seconds, addresses }: ProcessesPlan,
  tell: (message: string) => void,
): Promise<ProcessesTaken[]> {
  const ids = idsOf(database)
  const taken: ProcessesTaken[] = []
  for (let pass = 1; pass <= passes; pass += 1) {
    tell(`Two processes, pass ${pass} of ${passes}…`)
    for (const processes of NUMBERS) {
      // Not bound to one processor, which is all that one process has.
      const server = await startService(database, false, processes)
      // Each connection is of one of the processes, by turns.
      const clients = Array.from({ length: CONNECTIONS }, () => openClient(server.url))
      try {
        const [client] = clients as [Client]
        const subject = { client, ids, random: randomFrom(8, pass) }
        const again = await answersAgain(server.url, subject, seconds)
        taken.push({ work: `${record.name}, again`, processes, throughput: again })
        const first = await answersFirst(clients, await facetsOfYears.addresses(subject, 2 * addresses))
        taken.push({ work: `${facetsOfYears.name}, for the first time`, processes, throughput: first })
      } finally {
        for (const client of clients) client.close()
        await server.stop()
      }
    }
  }
  return taken
}

async function answersAgain(
  url: string,
  subject: Subject,
  { warmUp, most }: ProcessesPlan['seconds'],
): Promise<number> {
  const address = await addressOf(record, subject, 0)
  const target: Target = { url: new URL(address, url).href, etag: null, connections: CONNECTIONS }
  await loadAtRate(target, warmUp, 0)
  return (await throughput(target, most)).perSecond
}

/** All ask at once, each for the next address; the first half of the addresses warms up. */
async function answersFirst(clients: readonly Client[], addresses: readonly string[]): Promise<number> {
  const half = Math.floor(addresses.length / 2)
  await answered(clients, addresses.slice(0, half))
  const start = performance.now()
  const count = await answered(clients, addresses.slice(half))
  return (count * 1000) / (performance.now() - start)
}

/** Counts how many addresses are answered: on a machine that is too busy, some are refused. */
export async function answered(clients: readonly Client[], addresses: readonly string[]): Promise<number> {
  const rest = addresses.values()
  let count = 0
  const converse = async (client: Client) => {
    for (const address of rest) {
      const { status } = await client.get(address)
      count += Number(status === 200)
    }
  }
  await Promise.all(clients.map(converse))
  return count
}
