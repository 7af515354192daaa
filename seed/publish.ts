/** Publishing editions: a database file is always built anew, from the sources of all its editions and its history. */
import { existsSync } from 'node:fs'
import { openReadOnly } from '../db/connection.ts'
import { publishFile } from '../db/publish.ts'
import { migrationObstacle } from '../db/schema.ts'
import { editionsTable } from '../src/resources/editions.ts'
import type { RecordedRevision } from './history.ts'
import { type EditionToLoad, load } from './load.ts'
import { type EditionError, type EditionSource, prepareEdition } from './pipeline.ts'

/** What was published: the revision, and the editions that it holds. */
export interface Publication {
  readonly revision: RecordedRevision
  readonly editions: readonly EditionToLoad[]
}

export type Published =
  | { readonly ok: true; readonly value: Publication }
  | { readonly ok: false; readonly errors: readonly EditionError[] }

/**
 * Adds editions to the database file at `path`, or replaces them, and keeps its other editions and its history.
 * If any edition has errors, they are returned and the file is as it was. If nothing is new in them, the
 * revision stays what it was.
 * @param time when it happens, for the history
 * @throws if the file cannot be read or written, or is of a newer program or another one
 */
export function publishEditions(path: string, sources: readonly EditionSource[], time: Date): Published {
  const added = prepareAll(sources)
  const replaced = new Set(added.editions.map(idOf))
  const kept = prepareAll(publishedSources(path).filter(({ id }) => !replaced.has(id)))
  const errors = [...added.errors, ...kept.errors]
  if (errors.length > 0) return { ok: false, errors }
  const editions = [...added.editions, ...kept.editions].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
  const revision = publishFile(path, (connection) => load(connection, editions, time))
  return { ok: true, value: { revision, editions } }
}

function prepareAll(sources: readonly EditionSource[]) {
  const editions: EditionToLoad[] = []
  const errors: EditionError[] = []
  for (const source of sources) {
    const prepared = prepareEdition(source)
    if (prepared.ok) editions.push(prepared.value)
    else errors.push(...prepared.errors)
  }
  return { editions, errors }
}

/** The sources that a database file was built from; none if there is no file yet. */
function publishedSources(path: string) {
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
