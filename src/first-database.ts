/** The database of a first start: made from the editions that come with the program. */
import { readCuration } from '../seed/curation.ts'
import type { EditionSource } from '../seed/pipeline.ts'
import { publishEditions } from '../seed/publish.ts'
import { errorReport, publicationReport } from '../seed/report.ts'
import { readSources } from '../seed/source.ts'
import type { Policy } from '../seed/withhold/policy.ts'

/**
 * Publishes every edition of a folder (one folder a year) into a new database, dated by the latest of them: it
 * is the same on any machine and any day.
 * @param personalData whether mailboxes that name a person are published
 * @returns what was published, for the person who starts the program
 * @throws an error that lists what is wrong with the editions
 */
export function makeFirstDatabase(path: string, folder: string, personalData: Policy = 'publish'): string {
  const sources = readSources(folder)
  const time = new Date(Math.max(0, ...sources.map(publicationTime)))
  const published = publishEditions(path, sources, time, { personalData })
  if (!published.ok) throw new Error(errorReport(published.errors))
  return publicationReport(published.value)
}

/** When an edition was published, as its curation says, in milliseconds. */
function publicationTime({ curation }: EditionSource): number {
  const read = readCuration(curation)
  // What is wrong with the curation itself is told when the edition is prepared.
  if (!read.ok) return 0
  const { published } = read.value
  if (published === undefined)
    throw new Error('curation: expected published, the day that dates the database')
  return Date.parse(published.value)
}
