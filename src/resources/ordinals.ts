/**
 * The values of each field as numbers, all records in one piece: the ordinals of column stores and search engines.
 * Whatever is counted is counted there, and no record is read for it.
 */
import { blob, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Resource } from './define.ts'
import { fieldsOfKind, ORDERED } from './kinds.ts'

export const ordinalsTable = sqliteTable(
  'ordinals',
  {
    resource: text('resource').notNull(),
    field: text('field').notNull(),
    /** How many different values the field has, as filters compare them. */
    values: integer('values').notNull(),
    /** Of each record, in the order of the rows: as which of the values its own comes, from 1; 0 for none. */
    ordinals: blob('ordinals', { mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.resource, table.field] })],
)

export type Ordinals = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/**
 * What holds the ordinals of so many values: of one, two or four bytes each, as few as are enough; the least
 * significant comes first, as on all processors of today.
 */
export function ordinalsType(values: number) {
  if (values < 2 ** 8) return Uint8Array
  return values < 2 ** 16 ? Uint16Array : Uint32Array
}

/** The fields that have ordinals: those with one value that can be compared. */
export function fieldsWithOrdinals(resource: Resource): string[] {
  return fieldsOfKind(resource, ...ORDERED)
}
