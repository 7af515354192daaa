/**
 * The database of the hand-written service: the laureates alone, with the indexes that its questions need. The
 * published one has none of several fields, since ours counts by ordinals.
 */
import { existsSync, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openWritable } from '../../db/connection.ts'

/** Each holds all that one of the questions filters, sorts or counts by. */
const INDEXES = [
  'unique index laureates_id on laureates (id)',
  'index laureates_year on laureates (founded_year)',
  'index laureates_codes on laureates (department_code, founded_year, legal_form)',
]

/**
 * Gives the path of the file that belongs to a published database; it is made if there is none, or an older one.
 * Texts are searched in the published one.
 */
export function handwrittenDatabase(published: string, folder: string): string {
  const path = join(folder, `handwritten-${basename(published)}`)
  if (existsSync(path) && statSync(path).mtimeMs > statSync(published).mtimeMs) return path
  rmSync(path, { force: true })
  const connection = openWritable(path)
  try {
    connection.statement('attach ? as published')(published)
    const columns = connection
      .rows(`select name, type from pragma_table_info('laureates', 'published')`, [])
      .filter(([name]) => !/^provenance$|_folded$/.test(String(name)))
    const names = columns.map(([name]) => name).join(', ')
    const definitions = columns.map(
      ([name, type]) => `${name} ${type}${name === 'row' ? ' primary key' : ''}`,
    )
    connection.execute(`create table laureates (${definitions.join(', ')});
      insert into laureates select ${names} from published.laureates order by row;
      ${INDEXES.map((one) => `create ${one};`).join(' ')}`)
  } finally {
    connection.close()
  }
  return path
}
