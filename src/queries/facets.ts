/** Facets: how many records of a selection have each value of a field. */
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Resource } from '../resources/define.ts'
import { fold } from '../resources/folded.ts'
import { kindOf } from '../resources/kinds.ts'
import { listValuesTable } from '../resources/list-values.ts'
import { columnOf, comparedColumn, fieldOf } from './columns.ts'
import type { Value } from './condition.ts'
import { type Selection, selectedFrom } from './selection.ts'
import { type Read, raw, type Sql, sql } from './sql.ts'

export interface FacetValue {
  /** In one of its spellings, if they differ only in what comparisons ignore; null counts those without one. */
  readonly value: Value | null
  readonly count: number
}

export interface FacetValues {
  /** The most frequent values first; at most MOST_VALUES of them. */
  readonly values: readonly FacetValue[]
  /** How many different values there are in all. */
  readonly distinct: number
}

/** Rarer values than these are not counted out, unless they are asked for. */
export const MOST_VALUES = 100

/** A value as it is compared, and how it is spelled in one of the records that have it. */
type Counted = readonly [
  key: string | number | null,
  count: number,
  distinct: number,
  spelled: string | number | null,
]

/**
 * The values of a field, as filters compare them; of a list, a record counts for each of its values.
 * @param broadly as for `selectedFrom`
 */
export function countValues(
  read: Read,
  resource: Resource,
  field: string,
  selection: Selection,
  broadly: boolean,
): FacetValues {
  const { table } = resource
  const kind = kindOf(fieldOf(resource, field))
  const from =
    kind === 'list' ? listed(resource, field, selection) : compared(resource, field, selection, broadly)
  const counted = read(sql`
    with counted as (${from} group by 1 order by 2 desc, 1 limit ${MOST_VALUES})
    select key, count, "distinct", ${columnOf(resource, field)}
    from counted join ${table} on ${table.row} = sample order by count desc, key`) as readonly Counted[]
  const values = counted.map(([key, count, , spelled]) => {
    if (kind === 'list') return { value: spellingOf(key, spelled), count }
    return { value: kind === 'boolean' ? spelled === 1 : spelled, count }
  })
  return { values, distinct: counted[0]?.[2] ?? 0 }
}

/** The spelling of a folded value, in a list that holds it; null for the empty list. */
function spellingOf(key: Counted[0], list: Counted[3]): string | number | null {
  const values: readonly (string | number)[] = JSON.parse(String(list))
  return values.find((value) => fold(String(value)) === key) ?? null
}

function compared(resource: Resource, field: string, selection: Selection, broadly: boolean): Sql {
  const column = comparedColumn(resource, field)
  const { where, match } = selection
  // The index of the field holds all that is needed of all records; of some, it would lead astray: SQLite
  // uses none for what is not a bare column.
  const key = where === null && match === null ? sql`${column}` : sql`+${column}`
  return sql`${counting(key, raw('*'), resource.table.row)} from ${selectedFrom(resource, selection, broadly)}`
}

function listed(resource: Resource, field: string, selection: Selection): Sql {
  const { resource: owner, field: list, value, row } = listValuesTable
  const selected = selectedFrom(resource, selection, false)
  const rows = sql`select ${resource.table.row} from ${selected}`
  const full = sql`${owner} = ${resource.name} and ${list} = ${field} and ${row} in (${rows})`
  const empty = sql`select null, ${resource.table.row} from ${selected} and ${columnOf(resource, field)} = '[]'`
  const values = sql`select ${value} as key, ${row} as row from ${listValuesTable} where ${full}`
  return sql`${counting(raw('key'), raw('distinct row'), raw('row'))} from (${values} union all ${empty})`
}

function counting(key: Sql, records: Sql, row: Sql | SQLiteColumn): Sql {
  return sql`select ${key} as key, count(${records}) as count, count(*) over () as "distinct", min(${row}) as sample`
}
