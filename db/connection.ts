/** Opening a database file: the only import of better-sqlite3. */
import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { LRUCache } from 'lru-cache'
import { openStoredFile, type StoredFile } from './stored-file.ts'

/** What can be bound in place of a question mark. */
export type Bound = string | number | null

/** The values of a row, in the order of the columns. */
export type Row = readonly unknown[]

export interface Connection {
  readonly database: BetterSQLite3Database
  /** The file that is open, as bytes. */
  readonly file: Omit<StoredFile, 'close'>
  /**
   * Runs work that may take so long, in milliseconds. SQLite is compiled without a way to interrupt it, so a
   * statement notices the end of its time only where it calls the SQL function `in_time()`, which is 1.
   * @throws OutOfTime
   */
  within<T>(budget: number, work: () => T): T
  /** Reads the rows of a query; of two queries of the same text, the second one finds it prepared. */
  rows(text: string, values: readonly Bound[]): readonly Row[]
  /** Reads the rows of a query one by one, for whoever has no room for all of them; nothing can be written meanwhile. */
  each(text: string): Iterable<Row>
  /** Runs a PRAGMA and gives its first value. */
  pragma(statement: string): unknown
  /** Prepares a statement that Drizzle has no words for, to be run with its parameters in their order. */
  statement(text: string): (...parameters: readonly (string | number)[]) => void
  /** Runs statements that Drizzle has no words for. */
  execute(statements: string): void
  close(): void
}

/** Work took longer than it may: its statement was stopped, and nothing came of it. */
export class OutOfTime extends Error {}

/** How much of a served file SQLite reads as memory: all of it, up to the most that it allows. */
const MAPPED_BYTES = 2 ** 31 - 65_536

/** How much of what is not mapped it keeps for itself, in KiB: the system keeps the file anyway. */
const CACHE = 2000

/** How many queries stay prepared: as many as are usually asked, at some kilobytes each. */
const MOST_PREPARED = 200

function connect(client: Database.Database): Connection {
  const prepared = new LRUCache<string, Database.Statement<Bound[], Row>>({
    max: MOST_PREPARED,
    memoMethod: (text) => client.prepare<Bound[], Row>(text).raw(),
  })
  let end = Number.POSITIVE_INFINITY
  client.function('in_time', () => {
    if (performance.now() > end) throw new OutOfTime('A question took longer than it may.')
    return 1
  })
  const file = openStoredFile(client.name)
  return {
    database: drizzle(client),
    file,
    within(budget, work) {
      end = performance.now() + budget
      try {
        return work()
      } finally {
        end = Number.POSITIVE_INFINITY
      }
    },
    rows: (text, values) => prepared.memo(text).all(...values),
    each: (text) => client.prepare<[], Row>(text).raw().iterate(),
    pragma: (statement) => client.pragma(statement, { simple: true }),
    statement(text) {
      const prepared = client.prepare(text)
      return (...parameters) => void prepared.run(...parameters)
    },
    execute: (statements) => void client.exec(statements),
    close() {
      client.close()
      file.close()
    },
  }
}

/**
 * Opens a file to serve from it; nothing can be written through this connection. The file may be replaced
 * by another one while it is open, but must not be changed.
 * @throws the error of SQLite if the file is missing or not a database
 */
export function openReadOnly(path: string): Connection {
  const connection = openSame(path)
  connection.pragma('query_only = on')
  connection.pragma(`mmap_size = ${MAPPED_BYTES}`)
  connection.pragma(`cache_size = -${CACHE}`)
  return connection
}

/** Opens a file twice, for SQLite and as bytes, until both are the same one: another may just take its place. */
function openSame(path: string): Connection {
  const before = statSync(path, { throwIfNoEntry: false })?.ino
  const connection = connect(new Database(path, { readonly: true, fileMustExist: true }))
  if (statSync(path, { throwIfNoEntry: false })?.ino === before) return connection
  connection.close()
  return openSame(path)
}

/** Opens a file to write into it, which need not be there; what a crash leaves of it is of no use. */
export function openWritable(path: string): Connection {
  const connection = connect(new Database(path))
  connection.pragma('journal_mode = memory')
  connection.pragma('synchronous = off')
  connection.pragma('foreign_keys = on')
  return connection
}
