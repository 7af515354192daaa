/** Which revision is being served: opens the database file, and moves on when another file takes its place. */
import { LRUCache } from 'lru-cache'
import { keptFile } from '../db/revisions.ts'
import { watchReplacement } from '../db/watch.ts'
import { type AnswerStore, answerStore } from './http/answer-store.ts'
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
  /** The answers that are kept in memory, to be sent again. */
  readonly store: AnswerStore
}

export interface Serving {
  /**
   * What to answer from. Ask again for each request, and use the revision before the next turn of the event loop.
   * @param revision the one that the request names, if it names any. A walk goes on with what it began with: the
   * revisions before the current one are there for a while.
   */
  serve(revision: string | null): Served
  /** Ends once all that was asked is answered. */
  close(): Promise<void>
}

/** From this many records on, a question can take so long that others would notice. */
const LARGE = 20_000

/**
 * How long a revision is there after the next one took its place, in milliseconds: a cache may give pages of it for as
 * long (`CACHE_MAX_AGE`, and ten minutes while it asks), and whoever has one may follow its links.
 */
const GRACE = 15 * 60_000

/** How many such revisions there are at most: who publishes again at once, to mend a slip, breaks off nobody's walk. */
const MOST_HELD = 3

/** Up to so many bytes, every one of a file is checked before it is served: nobody waits for it longer than a blink. */
const MOST_CHECKED = 64 * 1024 * 1024

/** Kept answers may take twice as much room as the database, and so much in any case, in bytes. */
const LEAST_KEPT = 64 * 1024 * 1024

export interface ServingSettings {
  /** How long a question may take, in milliseconds. */
  readonly budget: number
  /** The folder where answers are kept in files without names; null to keep none. */
  readonly folder: string | null
  /** From how many records on other threads answer what may take long. */
  readonly large?: number
  /** How much memory the answers may take that are kept there, in bytes; by default, none are. */
  readonly memory?: number
  /** How long a revision is there after the next one took its place, in milliseconds. */
  readonly grace?: number
  /** Called with a sentence for whoever runs the service. */
  readonly report: (message: string) => void
}

function open(path: string, { budget, folder, large = LARGE, memory = 0, report }: ServingSettings): Served {
  const revision = openRevision(path, MOST_CHECKED)
  // Under its own name, it is there when another one has taken its place.
  const file = keptFile(path, revision.id) ?? path
  const threads = revision.size < large ? null : openThreads({ path: file, revision: revision.id }, budget)
  const kept = keepIn(folder, Math.max(LEAST_KEPT, 2 * revision.file.length()), report)
  return { revision, threads, kept, store: answerStore(memory) }
}

/** Gives up all that a revision has but its records. */
function retire({ revision, threads, kept }: Served, report: (message: string) => void): Served {
  kept.close()
  threads?.close().catch((error) => report(reasonOf(error)))
  return { revision, threads: null, kept, store: answerStore(0) }
}

/**
 * Serves the file at `path`, and every file that is published there later. One that cannot be served is
 * reported, and the revision before it stays.
 * @throws as `openRevision` does
 */
export function serveFile(path: string, settings: ServingSettings): Serving {
  const { report, grace = GRACE } = settings
  let served = open(path, settings)
  const previous = new LRUCache<string, Served>({
    max: MOST_HELD,
    ttl: grace,
    ttlAutopurge: true,
    dispose: ({ revision }) => revision.close(),
  })
  const watch = watchReplacement(path, moveOn)

  function moveOn(): void {
    try {
      const next = open(path, settings)
      const retired = retire(served, report)
      // The same one again is no reason to give up the one before it.
      if (next.revision.id === retired.revision.id) retired.revision.close()
      else previous.set(retired.revision.id, retired)
      served = next
      report(`Now serving revision ${served.revision.id}.`)
    } catch (error) {
      report(`Still serving revision ${served.revision.id}. ${reasonOf(error)}`)
    }
  }

  return {
    serve(revision) {
      if (revision === null || revision === served.revision.id) return served
      const begunOn = previous.get(revision)
      if (begunOn !== undefined) return begunOn
      // Who names another one may know it from a process that noticed it before this one.
      watch.look()
      return served
    },
    async close() {
      watch.stop()
      served.kept.close()
      served.revision.close()
      previous.clear()
      await served.threads?.close()
    },
  }
}
