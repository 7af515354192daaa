/** The database of the hand-written service. */
import { basename, join } from 'node:path'
import { madeOf } from './made-of.ts'
import { makePlainTable } from './plain-table.ts'

/**
 * Gives the path of the file that belongs to a published database; it is made if there is none, or an older one.
 * Texts are searched in the published one.
 */
export function handwrittenDatabase(published: string, folder: string): string {
  const statements = 'create unique index laureates_id on laureates (id)'
  return madeOf(published, join(folder, `handwritten-${basename(published)}`), (path) =>
    makePlainTable(path, published, { key: 'row', statements }),
  )
}
