/** Publishes two versions of an edition by turns, in a thread of its own, and tells each time what it published. */
import { parentPort, workerData } from 'node:worker_threads'
import { publishEditions } from '../../seed/publish.ts'
import { readSource } from '../../seed/source.ts'
import { MAILBOXES } from './editions.ts'

const { path, brochures, times } = workerData as {
  readonly path: string
  readonly brochures: readonly [string, string]
  readonly times: number
}
const sources = brochures.map(readSource)

for (let time = 1; time <= times; time += 1) {
  const source = sources[time % 2]
  const published = publishEditions(path, source === undefined ? [] : [source], new Date())
  if (!published.ok) throw new Error(JSON.stringify(published.errors))
  parentPort?.postMessage([published.value.revision.id, MAILBOXES[time % 2]])
}
