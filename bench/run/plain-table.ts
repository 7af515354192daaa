/**
 * The laureates alone, in a plain table with the indexes that questions need. The published database has none of
 * several fields, since ours counts by ordinals.
 */
import { type Connection, openWritable } from '../../db/connection.ts'

/** Each holds all that one of the questions filters, sorts or counts by. */
const INDEXES = [
  'index laureates_year on laureates (founded_year)',
  'index laureates_codes on laureates (department_code, founded_year, legal_form)',
]

export interface PlainTable {
  /** By what a record is known: its row number, which is a column then, or its identifier. */
  readonly key: 'row' | 'id'
  /** What else to make; the published database is attached as `published`. */
  readonly statements: string
}

/** Makes a database file of a published one. The numbers of rows stay the same. */
export function makePlainTable(path: string, published: string, { key, statements }: PlainTable): void {
  const connection = openWritable(path)
  try {
    connection.statement('attach ? as published')(published)
    const columns = publicColumns(connection, 'published')
    const names = columns.map(([name]) => name).join(', ')
    const definitions = [...(key === 'row' ? [['row', 'INTEGER']] : []), ...columns].map(
      ([name, type]) => `${name} ${type}${name === key ? ' primary key' : ''}`,
    )
    connection.execute(`create table laureates (${definitions.join(', ')});
      insert into laureates (rowid, ${names}) select row, ${names} from published.laureates order by row;
      ${INDEXES.map((one) => `create ${one};`).join(' ')}
      ${statements}`)
  } finally {
    connection.close()
  }
}

/** The public columns of laureates in a published database, in their order: names and types. */
export function publicColumns(
  { rows }: Connection,
  schema: string,
): (readonly [name: string, type: string])[] {
  return rows(`select name, type from pragma_table_info('laureates', ?)`, [schema])
    .map(([name, type]) => [String(name), String(type)] as const)
    .filter(([name]) => !/^row$|_folded$/.test(name))
}
