/** Which revision is being served: opens the database file, and moves on when another file takes its place. */
import { watchReplacement } from '../db/watch.ts'
import { type Kept, keepIn } from './kept/kept.ts'
import { openRevision } from './open-revision.ts'
import type { Revision } from './queries/revision.ts'
import { reasonOf } from './reason.ts'
import { openThreads, type Threads } from './threads/threads.ts'

/** What requests are answered from. */
export interface Served {
  readonly revision: Revision
  /** The threads that answer what may take long; null where nothing can. */
  readonly threads: Threads | null
  /** The answers that are made once. */
  readonly kept: Kept
}

export interface Serving {
  /** What to answer from. Ask again for each request, and use the revision before the next turn of the event loop. */
  current(): Served
  /** Ends once all that was asked is answered. */
  close(): Promise<void>
}

/** From this many records on, a question can take so long that others would notice. */
const LARGE = 20_000

/** Kept answers may take twice as much room as the database, and so much in any case, in bytes. */
const LEAST_KEPT = 64 * 1024 * 1024

export interface ServingSettings {
  /** How long a question may take, in milliseconds. */
  readonly budget: number
  /** The folder where answers are kept in files without names; null to keep none. */
  readonly folder: string | null
  /** From how many records on other threads answer what may take long. */
  readonly large?: number
  /** Called with a sentence for whoever runs the service. */
  readonly report: (message: string) => void
}

function open(path: string, { budget, folder, large = LARGE, report }: ServingSettings): Served {
  const revision = openRevision(path)
  const threads = revision.size < large ? null : openThreads({ path, revision: revision.id }, budget)
  const kept = keepIn(folder, Math.max(LEAST_KEPT, 2 * revision.file.length()), report)
  return { revision, threads, kept }
}

async function close({ revision, threads, kept }: Served): Promise<void> {
  kept.close()
  revision.close()
  await threads?.close()
}

/**
 * Serves the file at `path`, and every file that is published there later. One that cannot be served is
 * reported, and the revision before it stays.
 * @throws as `openRevision` does
 */
export function serveFile(path: string, settings: ServingSettings): Serving {
  const { report } = settings
  let served = open(path, settings)
  const stopWatching = watchReplacement(path, () => {
    try {
      const next = open(path, settings)
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
