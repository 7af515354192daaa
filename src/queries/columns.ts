/** The columns of a resource's table, by name. */
import { getTableColumns } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Field, Resource } from '../resources/define.ts'
import { comparedName } from '../resources/kinds.ts'

/** The definition of a field that the resource is known to have. */
export function fieldOf({ fields }: Resource, name: string): Field {
  // Names are checked where a question is read: what comes here is a field.
  return fields[name] as Field
}

/** The column that a field is filtered and sorted by. */
export function comparedColumn(resource: Resource, name: string): SQLiteColumn {
  return columnOf(resource, comparedName(name, fieldOf(resource, name)))
}

export function columnOf({ table }: Resource, name: string): SQLiteColumn {
  // `defineResource` lets no field through that has no column, and a test the same for folded texts.
  return (getTableColumns(table) as Record<string, SQLiteColumn>)[name] as SQLiteColumn
}
