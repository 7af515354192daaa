/**
 * Publishing a database file: a complete new file is built beside the old one, checked, and takes its
 * place in one rename. Until then nobody sees it; if anything fails, the old file is as it was.
 */
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { type Connection, createFile } from './connection.ts'
import { migrateSchema } from './schema.ts'

/** The name under which the file that is about to be replaced is attached. */
export const PREVIOUS = 'previous'

/**
 * @returns what `fill` returns
 * @param path where the file is to be; its folder is made if it is missing
 * @param fill writes the records into the new file. The file before it is attached as `previous`, in the
 * schema of the new one; where there was none, an empty one is.
 * @throws what `fill` throws, or an error that says which check the new file failed
 */
export function publishFile<T>(path: string, fill: (connection: Connection) => T): T {
  mkdirSync(dirname(path), { recursive: true })
  const draft = `${path}.${process.pid}.tmp`
  const previous = `${path}.${process.pid}.${PREVIOUS}.tmp`
  const clear = () => {
    for (const file of [draft, previous]) rmSync(file, { force: true })
  }
  try {
    clear()
    copyPrevious(path, previous)
    const filled = buildFile(draft, previous, fill)
    synchronise(draft)
    renameSync(draft, path)
    synchronise(dirname(path))
    return filled
  } finally {
    clear()
  }
}

/** Copies a file and brings the copy to the current schema: what an older program published stays known. */
function copyPrevious(path: string, copy: string): void {
  if (existsSync(path)) copyFileSync(path, copy, constants.COPYFILE_FICLONE)
  const connection = createFile(copy)
  try {
    migrateSchema(connection)
  } finally {
    connection.close()
  }
}

function buildFile<T>(path: string, previous: string, fill: (connection: Connection) => T): T {
  const connection = createFile(path)
  try {
    migrateSchema(connection)
    connection.statement(`attach ? as ${PREVIOUS}`)(previous)
    const filled = fill(connection)
    connection.execute(`detach ${PREVIOUS}`)
    // ANALYZE and VACUUM leave the same bytes for the same records, in whatever way they were written.
    connection.execute('analyze; vacuum;')
    checkFile(connection)
    return filled
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
