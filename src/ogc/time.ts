/** When a feature is: the year of its edition, whole. */
import type { Condition, Operator } from '../queries/condition.ts'
import type { Resource } from '../resources/define.ts'
import { type Relation, relationsOf } from '../resources/relations.ts'

/** Where the year of a record stands: in a field of the record that it refers to. */
export interface YearField {
  readonly relation: Relation
  readonly field: string
}

/** Null for a resource that nothing dates. */
export function yearOf(resource: Resource): YearField | null {
  const found = relationsOf(resource)
    .filter(({ many }) => !many)
    .flatMap((relation) =>
      Object.entries(relation.resource.fields)
        .filter(([, { dates }]) => dates)
        .map(([field]) => ({ relation, field })),
    )
  return found[0] ?? null
}

/** The records of some years, the first and the last included; null is unbounded. */
export function inYears(year: YearField, first: number | null, last: number | null): Condition {
  const bound = (operator: Operator, value: number | null): Condition[] =>
    value === null ? [] : [{ kind: 'comparison', ...year, operator, values: [value] }]
  return { kind: 'and', conditions: [...bound('gte', first), ...bound('lte', last)] }
}
