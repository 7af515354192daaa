/** Publishing editions: a database file is always built anew, from the sources of all its editions and its history. */
import { existsSync } from 'node:fs'
import { type Connection, openReadOnly } from '../db/connection.ts'
import { publishFile, rehearseFile } from '../db/publish.ts'
import { migrationObstacle } from '../db/schema.ts'
import { editionsTable } from '../src/resources/editions.ts'
import { type Changes, changesOf, type RecordedRevision } from './history.ts'
import { type EditionToLoad, load } from './load.ts'
import { type EditionError, type EditionSource, prepareEdition } from './pipeline.ts'
import { type Progress, SILENT } from './progress.ts'

/** What was published, or would be: the revision, the editions that it holds, and what it changes. */
export interface Publication {
  readonly revision: RecordedRevision
  readonly editions: readonly EditionToLoad[]
  readonly changes: Changes
}

export type Published =
  | { readonly ok: true; readonly value: Publication }
  | { readonly ok: false; readonly errors: readonly EditionError[] }

/** How it is published. */
export interface Manner {
  /** Whether all of it is done but for taking the place of the file before it. */
  readonly isRehearsed?: boolean
  /** How many revisions are kept from now on, with this one; by default, a few. */
  readonly most?: number
  readonly progress?: Progress
}

/**
 * Adds editions to the database file at `path`, or replaces them, and keeps its other editions and its history.
 * If any edition has errors, they are returned and the file is as it was. If nothing is new in them, the
 * revision stays what it was.
 * @param time when it happens, for the history
 * @throws if the file cannot be read or written, or is of a newer program or another one
 */
export function publishEditions(
  path: string,
  sources: readonly EditionSource[],
  time: Date,
  manner: Manner = {},
): Published {
  const added = prepareAll(sources, manner)
  const replaced = new Set(added.editions.map(idOf))
  const kept = prepareAll(
    publishedSources(path).filter(({ id }) => !replaced.has(id)),
    manner,
  )
  const errors = [...added.errors, ...kept.errors]
  return errors.length > 0
    ? { ok: false, errors }
    : publish(path, [...added.editions, ...kept.editions], time, manner)
}

/**
 * Publishes these editions and no others; the history goes on.
 * @throws as `publishEditions` does
 */
export function publishOnly(
  path: string,
  sources: readonly EditionSource[],
  time: Date,
  manner: Manner = {},
): Published {
  const { editions, errors } = prepareAll(sources, manner)
  return errors.length > 0 ? { ok: false, errors } : publish(path, editions, time, manner)
}

function publish(
  path: string,
  prepared: readonly EditionToLoad[],
  time: Date,
  { isRehearsed = false, most, progress = SILENT }: Manner,
): Published {
  const editions = prepared.toSorted((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
  const fill = (connection: Connection) => {
    const revision = load(connection, editions, time, progress)
    progress('Checking the new file')
    return { revision, changes: changesOf(connection, revision) }
  }
  const filled = isRehearsed ? rehearseFile(path, fill) : publishFile(path, fill, most)
  return { ok: true, value: { ...filled, editions } }
}

function prepareAll(sources: readonly EditionSource[], { progress = SILENT }: Manner) {
  const editions: EditionToLoad[] = []
  const errors: EditionError[] = []
  for (const [index, source] of sources.entries()) {
    progress(`Reading edition ${index + 1} of ${sources.length}`)
    const prepared = prepareEdition(source)
    if (prepared.ok) editions.push(prepared.value)
    else errors.push(...prepared.errors)
  }
  return { editions, errors }
}

/**
 * The sources that a database file was built from; none if there is no file yet.
 * @throws an error that says what keeps it from being read
 */
export function publishedSources(path: string): (EditionSource & { readonly id: string })[] {
  if (!existsSync(path)) return []
  const connection = openReadOnly(path)
  try {
    const obstacle = migrationObstacle(connection)
    if (obstacle !== null) throw new Error(`The database ${path} cannot be published into. ${obstacle}`)
    const { id, brochure, curation } = editionsTable
    return connection.database.select({ id, brochure, curation }).from(editionsTable).all()
  } finally {
    connection.close()
  }
}

function idOf({ records }: EditionToLoad): string {
  return records.editions[0].id.value
}
