/** What the person who publishes reads on the terminal. */
import { openReadOnly } from '../db/connection.ts'
import { revisionTable } from '../db/revision.ts'
import { keptFile } from '../db/revisions.ts'
import { CONTENT } from '../src/resources/index.ts'
import { type Changes, publishedRevisions } from './history.ts'
import type { EditionToLoad } from './load.ts'
import type { EditionError } from './pipeline.ts'
import type { Publication } from './publish.ts'

/** Which revision it is, then one line per edition, with the number of its records of each resource. */
export function publicationReport({ revision: { id, isNew }, editions }: Publication): string {
  const first = isNew ? `Published revision ${id}:` : `Nothing is new: it is still revision ${id}:`
  return [first, ...editions.map(editionReport)].join('\n')
}

/** What publishing would do: the revision, its editions, and what it would change. */
export function rehearsalReport({ revision, editions, changes }: Publication): string {
  const { id, isNew } = revision
  if (!isNew) return `Nothing is new: it would still be revision ${id}.`
  const more = changes.total - changes.first.length
  return [
    `Nothing was published. It would be revision ${id}:`,
    ...editions.map(editionReport),
    `with ${changes.total} changes:`,
    ...changes.first.map(changeReport),
    ...(more > 0 ? [`and ${more} more changes`] : []),
  ].join('\n')
}

const SIGNS = { added: '+', changed: '~', removed: '-' } as const

function changeReport({ kind, resource, record, field, before, after }: Changes['first'][number]): string {
  const line = `  ${SIGNS[kind]} ${resource} ${record}`
  if (field === null) return line
  // What may name or reach a person is not kept, and neither is what would be too long to read.
  return before === null && after === null
    ? `${line} ${field}`
    : `${line} ${field}: ${before ?? '–'} → ${after ?? '–'}`
}

/** One line per revision, the oldest first: when it was published, what it changed, and whether it is still kept. */
export function historyReport(path: string): string {
  const connection = openReadOnly(path)
  try {
    const current = connection.database.select().from(revisionTable).get()?.id
    return publishedRevisions(connection)
      .map(({ id, published_at, added, changed, removed }) => {
        const notes = [keptFile(path, id) !== null && 'kept', id === current && 'current'].filter(Boolean)
        return `${id}  ${published_at}  ${added} added, ${changed} changed, ${removed} removed  ${notes.join(', ')}`.trimEnd()
      })
      .join('\n')
  } finally {
    connection.close()
  }
}

function editionReport({ records }: EditionToLoad): string {
  const [edition] = records.editions
  const counts = CONTENT.filter(({ name }) => name !== 'editions').map(
    ({ name, title }) => `${records[name].length} ${title.en.toLowerCase()}`,
  )
  return `  ${edition.programme.value} ${edition.year.value}: ${counts.join(', ')}`
}

/** More errors than these are counted, not listed: nobody mends a file that is not a brochure line by line. */
const MOST_ERRORS = 100

/** One line per error: file, line, what was expected, and what stands there. */
export function errorReport(errors: readonly EditionError[]): string {
  const lines = errors.slice(0, MOST_ERRORS).map(({ file, line, message, excerpt }) => {
    const place = line === null ? file : `${file}, line ${line}`
    return `${place}: ${message}${excerpt === null ? '' : `; found: ${excerpt}`}`
  })
  const more = errors.length - lines.length
  return [...lines, ...(more > 0 ? [`and ${more} more errors`] : [])].join('\n')
}
