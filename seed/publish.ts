/** Publishing editions: a database file is always built anew, from the sources of all its editions. */
import { existsSync } from 'node:fs'
import { openReadOnly } from '../db/connection.ts'
import { publishFile } from '../db/publish.ts'
import { editionsTable } from '../src/resources/editions.ts'
import { type EditionToLoad, load } from './load.ts'
import { type EditionError, type EditionSource, prepareEdition } from './pipeline.ts'

/** What was published: the revision, and the editions that it holds. */
export interface Publication {
  readonly revision: string
  readonly editions: readonly EditionToLoad[]
}

export type Published =
  | { readonly ok: true; readonly value: Publication }
  | { readonly ok: false; readonly errors: readonly EditionError[] }

/**
 * Adds editions to the database file at `path`, or replaces them, and keeps its other editions.
 * If any edition has errors, they are returned and the file is as it was.
 * @throws if the file cannot be read or written
 */
export function publishEditions(path: string, sources: readonly EditionSource[]): Published {
  const added = prepareAll(sources)
  const replaced = new Set(added.editions.map(idOf))
  const kept = prepareAll(publishedSources(path).filter(({ id }) => !replaced.has(id)))
  const errors = [...added.errors, ...kept.errors]
  if (errors.length > 0) return { ok: false, errors }
  const editions = [...added.editions, ...kept.editions].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))
  let revision = ''
  publishFile(path, (connection) => {
    revision = load(connection, editions)
  })
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
    const { id, brochure, curation } = editionsTable
    return connection.database.select({ id, brochure, curation }).from(editionsTable).all()
  } finally {
    connection.close()
  }
}

function idOf({ records }: EditionToLoad): string {
  return records.editions[0].id.value
}
