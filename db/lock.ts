/** One at a time: a lock that the system takes back from a process, however that ends. */
import Database from 'better-sqlite3'

/** How long to wait for whoever has it, in milliseconds. */
const PATIENCE = 5000

/**
 * Does work while nobody else does any under the same lock. It is that of SQLite, on an empty file: unlike a file
 * that says who made it, it is never left behind.
 * @param path where the file of the lock is, or is made
 * @throws what `work` throws, or an error that says that another one is at work
 */
export function alone<T>(path: string, work: () => T): T {
  const client = new Database(path, { timeout: PATIENCE })
  try {
    begin(client)
    return work()
  } finally {
    client.close()
  }
}

function begin(client: Database.Database): void {
  try {
    client.exec('begin exclusive')
  } catch {
    throw new Error('Somebody else is publishing: try again when they are done.')
  }
}
