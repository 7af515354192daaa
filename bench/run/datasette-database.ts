/** The database of Datasette: the laureates by their identifiers, and a full-text index of them. */
import { basename, join } from 'node:path'
import { madeOf } from './made-of.ts'
import { makePlainTable } from './plain-table.ts'

/**
 * Of the same texts as ours, but for the contacts, which no question finds; in the way that its documentation has
 * for texts of other tables (https://docs.datasette.io/en/stable/full_text_search.html, "Configuring FTS by hand").
 */
const SEARCH = `
  create virtual table laureates_fts using fts5 (display_name, presentation, actions, content="laureates");
  insert into laureates_fts (rowid, display_name, presentation, actions)
    select row, display_name, presentation, concat_ws(' ',
      (select group_concat(title || ' ' || description, ' ') from published.actions where laureate = laureates.id),
      (select group_concat(purpose, ' ') from published.funding_purposes where laureate = laureates.id))
    from published.laureates;
  insert into laureates_fts (laureates_fts) values ('optimize')`

/**
 * Gives the path of the file that belongs to a published database; it is made if there is none, or an older one.
 * Datasette names a database after its file.
 */
export function datasetteDatabase(published: string, folder: string): string {
  return madeOf(
    published,
    join(folder, `datasette-${basename(published, '.sqlite')}`, 'laureates.db'),
    (path) => makePlainTable(path, published, { key: 'id', statements: SEARCH }),
  )
}
