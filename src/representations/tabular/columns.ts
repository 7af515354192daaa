/** The columns of a table: the fields shown, in the order of their definition. */
import type { Field } from '../../resources/define.ts'
import type { Context } from '../representation.ts'

export interface Column {
  readonly name: string
  readonly field: Field
}

export function columnsOf({ resource, fields }: Pick<Context, 'resource' | 'fields'>): readonly Column[] {
  return Object.entries(resource.fields)
    .filter(([name]) => fields.includes(name))
    .map(([name, field]) => ({ name, field }))
}
