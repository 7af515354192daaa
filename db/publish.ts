/**
 * Publishing a database file: a complete new file is built beside the old one, checked, and takes its
 * place in one rename. Until then nobody sees it; if anything fails, the old file is as it was.
 */
import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Connection, createFile } from './connection.ts'
import { migrateSchema } from './schema.ts'

/**
 * @param path where the file is to be; its folder is made if it is missing
 * @param fill writes the records into the new file
 * @throws what `fill` throws, or an error that says which check the new file failed
 */
export function publishFile(path: string, fill: (connection: Connection) => void): void {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.tmp`
  try {
    rmSync(draft, { force: true })
    buildFile(draft, fill)
    synchronise(draft)
    renameSync(draft, path)
    synchronise(dirname(path))
  } finally {
    rmSync(draft, { force: true })
  }
}

function buildFile(path: string, fill: (connection: Connection) => void): void {
  const connection = createFile(path)
  try {
    migrateSchema(connection)
    fill(connection)
    // ANALYZE and VACUUM leave the same bytes for the same records, in whatever way they were written.
    connection.execute('analyze; vacuum;')
    checkFile(connection)
  } finally {
    connection.close()
  }
}

function checkFile(connection: Connection): void {
  const integrity = connection.pragma('integrity_check')
  if (integrity !== 'ok') throw new Error(`The new database file is not sound: ${String(integrity)}`)
  const orphan = connection.pragma('foreign_key_check')
  if (orphan !== undefined)
    throw new Error(`The new database file has a dangling reference in ${String(orphan)}`)
}

/** Waits until a file, or a folder's list of files, is on disk. */
function synchronise(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
