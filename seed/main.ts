/**
 * Entry point of `npm run publish`: publishes an edition into DATABASE_PATH, withholds a value from it, goes back to
 * a revision, or tells what was published. Exit code 0 if that is done; 1, with one line per error, if not: the database is then as it was.
 */
import { parseArgs } from 'node:util'
import { type Config, readConfig } from '../src/config.ts'
import { openRevision } from '../src/open-revision.ts'
import { reasonOf } from '../src/reason.ts'
import { nowAndThen } from './progress.ts'
import { type Published, publishEditions } from './publish.ts'
import { errorReport, historyReport, publicationReport, rehearsalReport } from './report.ts'
import { type Restored, rollBack } from './rollback.ts'
import { readSource } from './source.ts'
import { withhold } from './withhold.ts'

const USAGE = `Usage:
  npm run publish -- PATH              publishes an edition: a brochure’s text file, or a folder with brochure.txt
  npm run publish -- PATH --dry-run    does all of it but publish, and lists what it would change
  npm run publish -- withhold VALUE REASON   takes a value out of all editions, for good; the reason is published
  npm run publish -- history           lists the revisions, and which of them are kept
  npm run publish -- rollback [REVISION]   publishes what an earlier revision held
  npm run publish -- verify            reads every byte of the database, and says whether it is whole`

const FORGOT = 'Earlier revisions are kept no longer.'
const WOULD_FORGET = 'Earlier revisions would be kept no longer.'

try {
  console.log(run(process.argv.slice(2), readConfig(process.env)))
} catch (error) {
  console.error(reasonOf(error))
  process.exitCode = 1
}

/**
 * Does what the words say.
 * @returns what the person who publishes reads
 * @throws an error that says what is wrong
 */
function run(
  words: readonly string[],
  { DATABASE_PATH: path, SOURCE_DATE_EPOCH, REVISIONS_KEPT: most, PERSONAL_DATA: personalData }: Config,
): string {
  const { positionals, isRehearsed } = readWords(words)
  const [what, ...rest] = positionals
  const time = SOURCE_DATE_EPOCH === undefined ? new Date() : new Date(SOURCE_DATE_EPOCH * 1000)
  const manner = { isRehearsed, most, personalData, progress: nowAndThen((doing) => console.error(doing)) }
  if (what === 'history' && rest.length === 0) return historyReport(path)
  if (what === 'verify' && rest.length === 0) return verify(path)
  if (what === 'rollback' && rest.length <= 1)
    return told(rollBack(path, rest[0] ?? null, time, manner), isRehearsed)
  const [value, reason, ...more] = rest
  if (what === 'withhold' && value !== undefined && reason !== undefined && more.length === 0)
    return `${told(withhold(path, value, reason, time, manner), isRehearsed)}\n${isRehearsed ? WOULD_FORGET : FORGOT}`
  if (what === undefined || rest.length > 0) throw new Error(USAGE)
  return told(publishEditions(path, [readSource(what)], time, manner), isRehearsed)
}

function readWords(words: readonly string[]) {
  try {
    const options = { 'dry-run': { type: 'boolean', default: false } } as const
    const { positionals, values } = parseArgs({ args: [...words], options, allowPositionals: true })
    return { positionals, isRehearsed: values['dry-run'] }
  } catch {
    throw new Error(USAGE)
  }
}

function verify(path: string): string {
  const { id, close } = openRevision(path, Number.POSITIVE_INFINITY)
  close()
  return `The database ${path} is whole: revision ${id}.`
}

function told(published: Published | Restored, isRehearsed: boolean): string {
  if (published.ok === 'restored')
    return `Revision ${published.id} is back in its place, as it was published.`
  if (!published.ok) throw new Error(`${errorReport(published.errors)}\nNothing was published.`)
  return isRehearsed ? rehearsalReport(published.value) : publicationReport(published.value)
}
