/** Facets: how many records of a selection have each value of a field. */
import type { Resource } from '../resources/define.ts'
import { fold } from '../resources/folded.ts'
import { kindOf } from '../resources/kinds.ts'
import { listValuesTable } from '../resources/list-values.ts'
import { columnOf, fieldOf } from './columns.ts'
import type { Value } from './condition.ts'
import type { Counts } from './ordinals/counts.ts'
import { frequentValues } from './ordinals/frequent.ts'
import { type Selection, selectedSql } from './selection.ts'
import { type Read, sql } from './sql.ts'

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

/** The values of a field with ordinals, as filters compare them, once they are counted. */
export function frequentOf(read: Read, resource: Resource, field: string, counts: Counts): FacetValues {
  const { frequent, distinct } = frequentValues(counts, MOST_VALUES)
  const { table } = resource
  const rows = JSON.stringify(frequent.map(({ row }) => row))
  const spelled = read(
    sql`select ${columnOf(resource, field)} from json_each(${rows}) as frequent join ${table} on ${table.row} = frequent.value order by frequent.key`,
  )
  const isTruth = kindOf(fieldOf(resource, field)) === 'boolean'
  const values = frequent.map(({ ordinal, count }, index) => {
    const value = ordinal === 0 ? null : (spelled[index]?.[0] as Value)
    return { value: isTruth && value !== null ? value === 1 : value, count }
  })
  return { values, distinct }
}

/** A value as it is compared, and a list in which it is spelled in full. */
type Counted = readonly [key: string | null, count: number, distinct: number, list: string]

/** The values of a list field: a record counts for each of its values. */
export function countListValues(
  read: Read,
  resource: Resource,
  field: string,
  selection: Selection,
): FacetValues {
  const { table } = resource
  const column = columnOf(resource, field)
  const { resource: owner, field: list, value, row } = listValuesTable
  const selected = sql`${table} where ${selectedSql(resource, selection)}`
  const rows = sql`select ${table.row} from ${selected}`
  const full = sql`${owner} = ${resource.name} and ${list} = ${field} and ${row} in (${rows})`
  const counted = read(sql`
    with listed as (
      select ${value} as key, ${row} as row from ${listValuesTable} where ${full}
      union all select null, ${table.row} from ${selected} and ${column} = '[]'
    ), counted as (
      select key, count(distinct row) as count, count(*) over () as "distinct", min(row) as sample
      from listed group by 1 order by 2 desc, 1 limit ${MOST_VALUES}
    )
    select key, count, "distinct", ${column}
    from counted join ${table} on ${table.row} = sample order by count desc, key`) as readonly Counted[]
  return {
    values: counted.map(([key, count, , list]) => ({ value: spellingOf(key, list), count })),
    distinct: counted[0]?.[2] ?? 0,
  }
}

/** The spelling of a folded value, in a list that holds it; null for the empty list. */
function spellingOf(key: string | null, list: string): string | number | null {
  const values: readonly (string | number)[] = JSON.parse(list)
  return values.find((value) => fold(String(value)) === key) ?? null
}
