/** Going back to a revision that is kept. */

import { restoreFile } from '../db/publish.ts'
import { keptFile, keptRevisions } from '../db/revisions.ts'
import { openRevision } from '../src/open-revision.ts'
import { type Manner, type Published, publishedSources, publishOnly } from './publish.ts'

/** A file that could not be served was replaced by a revision, as that had been published. */
export interface Restored {
  readonly ok: 'restored'
  readonly id: string
}

/**
 * Publishes the editions of an earlier revision anew: the history goes on, and tells of it. Where the file cannot be
 * served, there is nothing to go on from: the revision is put back in its place.
 * @param wanted the revision; null for the one before, or for the newest one where the file cannot be served
 * @throws an error that says which revisions there are, if that one is not kept
 */
export function rollBack(
  path: string,
  wanted: string | null,
  time: Date,
  manner: Manner,
): Published | Restored {
  const current = revisionServed(path)
  const kept = keptRevisions(path).map(({ id }) => id)
  const before = current === null ? kept.length : kept.indexOf(current)
  const id = wanted ?? kept[before - 1]
  const file = id === undefined ? null : keptFile(path, id)
  if (id === undefined || file === null) throw new Error(notKept(id, kept))
  if (current !== null) return publishOnly(path, publishedSources(file), time, manner)
  restoreFile(path, file)
  return { ok: 'restored', id }
}

/** The revision that a file holds; null if it cannot be served. */
function revisionServed(path: string): string | null {
  try {
    const { id, close } = openRevision(path, Number.POSITIVE_INFINITY)
    close()
    return id
  } catch {
    return null
  }
}

function notKept(id: string | undefined, kept: readonly string[]): string {
  const first = id === undefined ? 'No revision is kept to go back to.' : `Revision ${id} is not kept.`
  return kept.length === 0 ? first : `${first} These are: ${kept.join(', ')}.`
}
