/** Opening a database file as a revision, once it has shown that it can be served. */
import { type Connection, openReadOnly } from '../db/connection.ts'
import { schemaMismatch } from '../db/schema.ts'
import { damage, REMEDY } from '../db/verify.ts'
import { prepareRevision, type Revision } from './queries/revision.ts'
import { reasonOf } from './reason.ts'

/** What SQLite says of a file that is not whole, or none of its own. */
const DAMAGE = /malformed|not a database/

/**
 * Opens a database file and checks that it can be served.
 * @param most up to how many bytes every one of them is checked; of a longer file, only its length is
 * @throws an error that says, in one sentence each, what is wrong and what to do
 */
export function openRevision(path: string, most = 0): Revision {
  try {
    return checkedRevision(openReadOnly(path), path, most)
  } catch (error) {
    const reason = reasonOf(error)
    const advised = DAMAGE.test(reason) ? `${reason}. ${REMEDY}` : reason
    throw new Error(`The database ${path} cannot be served. ${advised}`)
  }
}

function checkedRevision(connection: Connection, path: string, most: number): Revision {
  try {
    const mismatch = schemaMismatch(connection)
    if (mismatch !== null) throw new Error(mismatch)
    const revision = prepareRevision(connection)
    const found = damage(connection, path, revision.id, most)
    if (found !== null) throw new Error(found)
    return revision
  } catch (error) {
    connection.close()
    throw error
  }
}
