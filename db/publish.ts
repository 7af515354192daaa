/**
 * Publishing a database file: a complete new file is built beside the old one, checked, and takes its
 * place in one rename. Until then nobody sees it; if anything fails, or the process is ended at whatever moment,
 * the old file is as it was. Only one process publishes at a time.
 */
import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Connection, openWritable } from './connection.ts'
import { alone } from './lock.ts'
import { revisionTable } from './revision.ts'
import { forgetRevisions, keepRevision, revisionsFolder, synchronise } from './revisions.ts'
import { migrateSchema } from './schema.ts'

/** The name under which the file that is about to be replaced is attached. */
export const PREVIOUS = 'previous'

/** How many revisions are kept, unless told. */
export const MOST_KEPT = 3

/** Writes the records into a new file. The file before it is attached as `previous`, in its schema; or an empty one. */
type Fill<T> = (connection: Connection) => T

/**
 * @returns what `fill` returns
 * @param path where the file is to be; its folder is made if it is missing
 * @param most how many revisions are kept from now on, with this one
 * @throws what `fill` throws, or an error that says which check the new file failed
 */
export function publishFile<T>(path: string, fill: Fill<T>, most = MOST_KEPT): T {
  return withDraft(path, fill, (draft, revision) => {
    if (revision !== null) keepRevision(path, draft, revision)
    replace(path, draft)
    forgetRevisions(path, most)
  })
}

/**
 * Builds and checks the file that publishing would, and leaves everything as it was.
 * @returns what `fill` returns
 * @throws as `publishFile` does
 */
export function rehearseFile<T>(path: string, fill: Fill<T>): T {
  return withDraft(path, fill, () => undefined)
}

/**
 * Puts a revision that is kept back in its place, as it was published.
 * @throws an error of the file system, or that says that another one is at work
 */
export function restoreFile(path: string, kept: string): void {
  const draft = join(revisionsFolder(path), 'draft.tmp')
  alone(lockOf(path), () => {
    copyFileSync(kept, draft, constants.COPYFILE_FICLONE)
    replace(path, draft)
  })
}

/** Puts a file in the place of another one, on disk as well. */
function replace(path: string, draft: string): void {
  synchronise(draft)
  renameSync(draft, path)
  synchronise(dirname(path))
}

function lockOf(path: string): string {
  return join(revisionsFolder(path), 'lock')
}

/** Builds a new file, hands it on with the revision that it holds, and removes what is left of it. */
function withDraft<T>(
  path: string,
  fill: Fill<T>,
  install: (draft: string, revision: string | null) => void,
): T {
  const folder = revisionsFolder(path)
  mkdirSync(folder, { recursive: true })
  // Whoever was ended while publishing left these; nobody else is at it now.
  const draft = join(folder, 'draft.tmp')
  const loaded = join(folder, 'loaded.tmp')
  const previous = join(folder, 'previous.tmp')
  const clear = () => {
    for (const file of [draft, loaded, previous]) rmSync(file, { force: true })
  }
  return alone(lockOf(path), () => {
    try {
      clear()
      copyPrevious(path, previous)
      const filled = fillFile(loaded, previous, fill, draft)
      const revision = checkFile(draft)
      install(draft, revision)
      return filled
    } finally {
      clear()
    }
  })
}

/** Copies a file and brings the copy to the current schema: what an older program published stays known. */
function copyPrevious(path: string, copy: string): void {
  if (existsSync(path)) copyFileSync(path, copy, constants.COPYFILE_FICLONE)
  const connection = openWritable(copy)
  try {
    migrateSchema(connection)
  } finally {
    connection.close()
  }
}

/** Fills a file and writes it out as another one, which holds nothing but what there is. */
function fillFile<T>(path: string, previous: string, fill: Fill<T>, draft: string): T {
  const connection = openWritable(path)
  try {
    migrateSchema(connection)
    connection.statement(`attach ? as ${PREVIOUS}`)(previous)
    const filled = fill(connection)
    connection.execute(`detach ${PREVIOUS}; analyze;`)
    // The same bytes for the same records, in whatever way they were written; and none of what was withheld.
    connection.statement('vacuum into ?')(draft)
    return filled
  } finally {
    connection.close()
  }
}

/** Checks that a file is sound, and says which revision it holds: null if none. */
function checkFile(path: string): string | null {
  // Read-only, SQLite would not look at what columns allow.
  const connection = openWritable(path)
  try {
    const integrity = connection.pragma('integrity_check')
    if (integrity !== 'ok') throw new Error(`The new database file is not sound: ${String(integrity)}`)
    const orphan = connection.pragma('foreign_key_check')
    if (orphan !== undefined)
      throw new Error(`The new database file has a dangling reference in ${String(orphan)}`)
    return connection.database.select().from(revisionTable).get()?.id ?? null
  } finally {
    connection.close()
  }
}
