/** Numbering the values of a resource's fields, once its records are in the database. */
import type { Connection } from '../db/connection.ts'
import { comparedColumn } from '../src/queries/columns.ts'
import { sql } from '../src/queries/sql.ts'
import type { Resource } from '../src/resources/define.ts'
import { fieldsWithOrdinals, ordinalsTable, ordinalsType } from '../src/resources/ordinals.ts'

/** Writes the ordinals of every field that has them, in the order in which SQLite compares its values. */
export function insertOrdinals({ database, each, rows }: Connection, resource: Resource): void {
  const { name, table } = resource
  const [[records]] = rows(sql`select count(*) from ${table}`.text, []) as [[number]]
  for (const field of fieldsWithOrdinals(resource)) {
    const column = comparedColumn(resource, field)
    const places = new Uint32Array(records)
    let values = 0
    let last: unknown = null
    // Nulls come first. Rows are numbered from 1, without gaps.
    for (const [row, value] of each(
      sql`select ${table.row}, ${column} from ${table} order by ${column}`.text,
    )) {
      if (value !== last) values += 1
      last = value
      places[Number(row) - 1] = values
    }
    const Ordinals = ordinalsType(values)
    const ordinals = Buffer.from(new Ordinals(places).buffer)
    database.insert(ordinalsTable).values({ resource: name, field, values, ordinals }).run()
  }
}
