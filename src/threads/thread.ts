/** What runs in each of the other threads: a revision of its own, and the routes that may take long. */
import { workerData } from 'piscina'
import { collectionRoute } from '../http/collections.ts'
import { itemRoute } from '../http/items.ts'
import { openRevision } from '../open-revision.ts'
import type { Revision } from '../queries/revision.ts'
import { RESOURCES } from '../resources/index.ts'
import { type Outcome, performTask, type Task } from './task.ts'
import type { ThreadData } from './threads.ts'

// What `openThreads` starts every thread with.
const { path, revision: expected } = workerData as ThreadData
const routes = RESOURCES.flatMap((resource) => [collectionRoute(resource), itemRoute(resource)])
let revision: Revision | undefined

export default function perform(task: Task): Outcome {
  revision ??= openRevision(path)
  if (revision.id === expected) return performTask(task, routes, revision)
  // Another file took the place of the one that is being served, which is about to be noticed.
  revision.close()
  revision = undefined
  return { problem: { code: 'unavailable', detail: 'Another revision is being published.', extensions: {} } }
}
