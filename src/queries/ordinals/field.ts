/** The ordinals of a field, read once and kept, and where values lie among them. */
import type { Resource } from '../../resources/define.ts'
import { type Ordinals, ordinalsTable, ordinalsType } from '../../resources/ordinals.ts'
import { comparedColumn } from '../columns.ts'
import { remember } from '../remember.ts'
import { atMost, type Read, raw, sql, unseen } from '../sql.ts'

export interface FieldOrdinals {
  /** How many different values there are. */
  readonly values: number
  /** Of each record, by row from 1: its place among the values, from 1; 0 for none. */
  readonly ordinals: Ordinals
  /** The ordinal of the least value that is `>=` this one, or `>` it; where there is none, the one after the last. */
  from(comparison: '>=' | '>', value: string | number): number
}

export type ReadOrdinals = (resource: Resource, field: string) => FieldOrdinals

/** How much memory they may take, in bytes: those of ten fields of a million records. */
const MOST = 16 * 2 ** 20

/** What they take beside what they hold, in bytes. */
const OVERHEAD = 1000

export function ordinalsOf(read: Read): ReadOrdinals {
  const known = remember<FieldOrdinals>(MOST, ({ ordinals }) => OVERHEAD + ordinals.byteLength)
  return (resource, field) => known([resource.name, field], () => readOrdinals(read, resource, field))
}

function readOrdinals(read: Read, resource: Resource, field: string): FieldOrdinals {
  const { resource: owner, field: name, values: size, ordinals: bytes } = ordinalsTable
  // Every field that is asked for has ordinals: they are published with it.
  const [[values, { buffer, byteOffset, byteLength }]] = read(
    sql`select ${size}, ${bytes} from ${ordinalsTable} where ${owner} = ${resource.name} and ${name} = ${field}`,
  ) as [[number, Buffer<ArrayBuffer>]]
  const ordinals = new (ordinalsType(values))(buffer.slice(byteOffset, byteOffset + byteLength))
  const { table } = resource
  const column = comparedColumn(resource, field)
  return {
    values,
    ordinals,
    from(comparison, value) {
      const [[row] = []] = read(
        sql`select ${table.row} from ${table} where ${column} ${raw(comparison)} ${unseen(value)} order by ${column} ${atMost(1)}`,
      )
      return row === undefined ? values + 1 : (ordinals[Number(row) - 1] as number)
    },
  }
}
