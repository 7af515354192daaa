/** Whether a database file is whole: what a copy that was cut short, or a disk, may have done to it. */
import type { Connection } from './connection.ts'
import { digestOf, keptRevisions } from './revisions.ts'

/** What to do about a file that is damaged. */
export const REMEDY = 'Put a copy in its place, or go back to a revision with "npm run publish -- rollback".'

/**
 * Says what is wrong with a file that is open. Its digest is compared where it was published, and else its structure
 * is checked; of a file of more than so many bytes, only its length is.
 * @param revision the one that it says it holds
 * @returns null if nothing is, else one sentence that says what to do
 */
export function damage(connection: Connection, path: string, revision: string, most: number): string | null {
  const { file } = connection
  const size = file.length()
  const pages = Number(connection.pragma('page_count')) * Number(connection.pragma('page_size'))
  if (size !== pages) return `It has ${size} bytes, and should have ${pages}. ${REMEDY}`
  if (size > most) return null
  const published = keptRevisions(path).find(({ id }) => id === revision)
  if (published !== undefined)
    return published.sha256 === digestOf(file.fd)
      ? null
      : `Its bytes are not those that were published. ${REMEDY}`
  const found = connection.pragma('integrity_check')
  return found === 'ok' ? null : `It is damaged: ${found}. ${REMEDY}`
}
