/** The database of a first start: made from the editions that come with the program. */
import { publishEditions } from '../seed/publish.ts'
import { errorReport, publicationReport } from '../seed/report.ts'
import { readSources } from '../seed/source.ts'

/**
 * Publishes every edition of a folder (one folder a year) into a new database.
 * @returns what was published, for the person who starts the program
 * @throws an error that lists what is wrong with the editions
 */
export function makeFirstDatabase(path: string, folder: string): string {
  const published = publishEditions(path, readSources(folder))
  if (!published.ok) throw new Error(errorReport(published.errors))
  return publicationReport(published.value)
}
