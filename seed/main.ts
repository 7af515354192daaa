/**
 * Entry point of `npm run seed -- PATH`: publishes the edition at PATH into DATABASE_PATH.
 * Exit code 0 if it is published; 1, with one line per error, if not: the database is then as it was.
 */
import { readConfig } from '../src/config.ts'
import { reasonOf } from '../src/reason.ts'
import { publishEditions } from './publish.ts'
import { errorReport, publicationReport } from './report.ts'
import { readSource } from './source.ts'

process.exitCode = main(process.argv.slice(2))

function main(paths: readonly string[]): number {
  const [path] = paths
  if (path === undefined || paths.length > 1) {
    return fail('Usage: npm run seed -- PATH   (a brochure’s text file, or a folder with brochure.txt)')
  }
  try {
    const { DATABASE_PATH, SOURCE_DATE_EPOCH } = readConfig(process.env)
    const time = SOURCE_DATE_EPOCH === undefined ? new Date() : new Date(SOURCE_DATE_EPOCH * 1000)
    const published = publishEditions(DATABASE_PATH, [readSource(path)], time)
    if (!published.ok) return fail(`${errorReport(published.errors)}\nNothing was published.`)
    console.log(publicationReport(published.value))
    return 0
  } catch (error) {
    return fail(reasonOf(error))
  }
}

function fail(message: string): number {
  console.error(message)
  return 1
}
