/** Opening a database file as a revision, once it has shown that it can be served. */
import { type Connection, openReadOnly } from '../db/connection.ts'
import { schemaMismatch } from '../db/schema.ts'
import { prepareRevision, type Revision } from './queries/revision.ts'
import { reasonOf } from './reason.ts'

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
