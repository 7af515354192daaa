/** Opening a database file: the only import of better-sqlite3. */
import Database from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'

export interface Connection {
  readonly database: BetterSQLite3Database
  /** Runs a PRAGMA and gives its first value. */
  pragma(statement: string): unknown
  /** Prepares a statement that Drizzle has no words for, to be run with its parameters in their order. */
  statement(text: string): (...parameters: readonly (string | number)[]) => void
  /** Runs statements that Drizzle has no words for. */
  execute(statements: string): void
  close(): void
}

function connect(client: Database.Database): Connection {
  return {
    database: drizzle(client),
    pragma: (statement) => client.pragma(statement, { simple: true }),
    statement(text) {
      const prepared = client.prepare(text)
      return (...parameters) => void prepared.run(...parameters)
    },
    execute: (statements) => void client.exec(statements),
    close: () => void client.close(),
  }
}

/**
 * Opens a file to serve from it; nothing can be written through this connection.
 * @throws the error of SQLite if the file is missing or not a database
 */
export function openReadOnly(path: string): Connection {
  const connection = connect(new Database(path, { readonly: true, fileMustExist: true }))
  connection.pragma('query_only = on')
  return connection
}

/** Makes a new, empty file to be filled; it is not meant to survive a crash, so it keeps no journal on disk. */
export function createFile(path: string): Connection {
  const connection = connect(new Database(path))
  connection.pragma('journal_mode = memory')
  connection.pragma('synchronous = off')
  connection.pragma('foreign_keys = on')
  return connection
}
