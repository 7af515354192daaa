/** Which revision is being served: opens the database file, and moves on when another file takes its place. */
import { watchReplacement } from '../db/watch.ts'
import { openRevision } from './open-revision.ts'
import type { Revision } from './queries/revision.ts'
import { reasonOf } from './reason.ts'
import { openThreads, type Threads } from './threads/threads.ts'

/** A revision, and the threads that answer what may take long; null where nothing can. */
export interface Served {
  readonly revision: Revision
  readonly threads: Threads | null
}

export interface Serving {
  /** What to answer from. Ask again for each request, and use the revision before the next turn of the event loop. */
  current(): Served
  /** Ends once all that was asked is answered. */
  close(): Promise<void>
}

/** From this many records on, a question can take so long that others would notice. */
const LARGE = 20_000

function open(path: string, budget: number, large: number): Served {
  const revision = openRevision(path)
  const threads = revision.size < large ? null : openThreads({ path, revision: revision.id }, budget)
  return { revision, threads }
}

async function close({ revision, threads }: Served): Promise<void> {
  revision.close()
  await threads?.close()
}

/**
 * Serves the file at `path`, and every file that is published there later. One that cannot be served is
 * reported, and the revision before it stays.
 * @param budget how long a question may take, in milliseconds
 * @param large from how many records on other threads answer what may take long
 * @throws as `openRevision` does
 */
export function serveFile(
  path: string,
  budget: number,
  report: (message: string) => void,
  large: number = LARGE,
): Serving {
  let served = open(path, budget, large)
  const stopWatching = watchReplacement(path, () => {
    try {
      const next = open(path, budget, large)
      const previous = served
      served = next
      close(previous).catch((error) => report(reasonOf(error)))
      report(`Now serving revision ${served.revision.id}.`)
    } catch (error) {
      report(`Still serving revision ${served.revision.id}. ${reasonOf(error)}`)
    }
  })
  return {
    current: () => served,
    async close() {
      stopWatching()
      await close(served)
    },
  }
}
