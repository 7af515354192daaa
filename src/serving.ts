/** Which revision is being served: opens the database file, and moves on when another file takes its place. */
import { type Connection, openReadOnly } from '../db/connection.ts'
import { schemaMismatch } from '../db/schema.ts'
import { watchReplacement } from '../db/watch.ts'
import { prepareRevision, type Revision } from './queries/revision.ts'
import { reasonOf } from './reason.ts'

export interface Serving {
  /** The revision to answer from. Ask again for each request, and use it before the next turn of the event loop. */
  current(): Revision
  close(): void
}

/**
 * Opens a database file and checks that it can be served.
 * @throws an error that says, in one sentence each, what is wrong and what to do
 */
export function openRevision(path: string): Revision {
  try {
    return checkedRevision(openReadOnly(path))
  } catch (error) {
    throw new Error(`The database ${path} cannot be served. ${reasonOf(error)}`)
  }
}

function checkedRevision(connection: Connection): Revision {
  try {
    const mismatch = schemaMismatch(connection)
    if (mismatch !== null) throw new Error(mismatch)
    return prepareRevision(connection)
  } catch (error) {
    connection.close()
    throw error
  }
}

/**
 * Serves the file at `path`, and every file that is published there later. One that cannot be served is
 * reported, and the revision before it stays.
 * @throws as `openRevision` does
 */
export function serveFile(path: string, report: (message: string) => void): Serving {
  let revision = openRevision(path)
  const stopWatching = watchReplacement(path, () => {
    try {
      const next = openRevision(path)
      revision.close()
      revision = next
      report(`Now serving revision ${revision.id}.`)
    } catch (error) {
      report(`Still serving revision ${revision.id}. ${reasonOf(error)}`)
    }
  })
  return {
    current: () => revision,
    close() {
      stopWatching()
      revision.close()
    },
  }
}
