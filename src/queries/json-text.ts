/** Records as JSON, made by SQLite: what is sent as it is need not become an object in between. */
import type { Resource } from '../resources/define.ts'
import { kindOf } from '../resources/kinds.ts'
import { columnOf, fieldOf } from './columns.ts'
import type { Reading } from './records.ts'
import { joined, raw, type Sql, sql } from './sql.ts'

/** A record, with all of its fields in their order, in UTF-8. */
export type JsonText = Uint8Array<ArrayBuffer>

export function jsonReadingOf(resource: Resource): Reading<JsonText> {
  const pairs = Object.keys(resource.fields).map(
    (name) => sql`${raw(`'${name}'`)}, ${valueSql(resource, name)}`,
  )
  return {
    columns: sql`cast(json_object(${joined(pairs, ', ')}) as blob)`,
    // A blob comes in memory of its own.
    record: ([text]) => text as JsonText,
    rest: (row) => row.slice(1),
  }
}

function valueSql(resource: Resource, name: string): Sql {
  const column = columnOf(resource, name)
  switch (kindOf(fieldOf(resource, name))) {
    case 'list':
    case 'points':
      return sql`json(${column})`
    case 'boolean':
      return sql`case ${column} when 1 then json('true') when 0 then json('false') end`
    case 'number':
      // Of a number without a fraction, SQLite would tell that it was stored as one that may have one.
      return sql`iif(${column} = cast(${column} as integer), cast(${column} as integer), ${column})`
    default:
      return sql`${column}`
  }
}
