/** What a filter of a feature collection can be about: its own fields, and those of related records. */
import { operatorsOf } from '../http/parameters/operators.ts'
import type { Field, Resource } from '../resources/define.ts'
import { relationsOf } from '../resources/relations.ts'

export interface Queryable {
  /** `city`, or `contacts.city` for a related record's. */
  readonly name: string
  readonly field: Field
}

/** The queryables of a resource, its own first. */
export function queryablesOf(resource: Resource): readonly Queryable[] {
  return [
    ...comparable(resource, ''),
    ...relationsOf(resource).flatMap(({ name, resource: other }) => comparable(other, `${name}.`)),
  ]
}

function comparable({ fields }: Resource, prefix: string): Queryable[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    operatorsOf(field).length === 0 ? [] : { name: `${prefix}${name}`, field },
  )
}
