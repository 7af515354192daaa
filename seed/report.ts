/** What the person who publishes reads on the terminal. */
import { CONTENT } from '../src/resources/index.ts'
import type { EditionToLoad } from './load.ts'
import type { EditionError } from './pipeline.ts'
import type { Publication } from './publish.ts'

/** Which revision it is, then one line per edition, with the number of its records of each resource. */
export function publicationReport({ revision: { id, isNew }, editions }: Publication): string {
  const first = isNew ? `Published revision ${id}:` : `Nothing is new: it is still revision ${id}:`
  return [first, ...editions.map(editionReport)].join('\n')
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
