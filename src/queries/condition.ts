/** What records must fulfil, and how SQLite is asked for it: only ever through an index. */
import type { Resource } from '../resources/define.ts'
import { fold } from '../resources/folded.ts'
import { type Kind, kindOf } from '../resources/kinds.ts'
import { listValuesTable } from '../resources/list-values.ts'
import type { Relation } from '../resources/relations.ts'
import { type Area, areaSql, pointsOf } from './area.ts'
import { columnOf, comparedColumn, fieldOf } from './columns.ts'
import { inTime } from './in-time.ts'
import { joined, raw, type Sql, sql } from './sql.ts'

/** `eq` takes any number of values and means any of them. */
export type Operator = 'eq' | 'contains' | 'startswith' | 'gt' | 'gte' | 'lt' | 'lte' | 'isnull'

export type Value = string | number | boolean

export interface Comparison {
  readonly kind: 'comparison'
  /** The way to the related resource whose field is compared; null for a field of the record itself. */
  readonly relation: Relation | null
  readonly field: string
  readonly operator: Operator
  readonly values: readonly Value[]
}

/** A negated condition is true of every record that the condition is not true of, unknown values included. */
export type Condition =
  | Comparison
  | Area
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition }

/** A condition that is true where all of several are; null for none. */
export function allOf(conditions: readonly Condition[]): Condition | null {
  return conditions.length === 0 ? null : joinedBy('and', conditions)
}

/** One condition in place of several: a single one stays as it is. */
export function joinedBy(kind: 'and' | 'or', conditions: readonly Condition[]): Condition {
  const [first] = conditions
  return first !== undefined && conditions.length === 1 ? first : { kind, conditions }
}

/** The conditions that all hold where one does; none for none. */
export function conjunctsOf(condition: Condition | null): readonly Condition[] {
  if (condition === null) return []
  return condition.kind === 'and' ? condition.conditions.flatMap(conjunctsOf) : [condition]
}

/** The condition as SQL over the resource's table. */
export function conditionSql(resource: Resource, condition: Condition): Sql {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const parts = condition.conditions.map((part) => conditionSql(resource, part))
      return sql`(${joined(parts, ` ${condition.kind} `)})`
    }
    case 'not':
      return sql`(${conditionSql(resource, condition.condition)}) is not true`
    case 'comparison':
      return condition.relation === null
        ? comparisonSql(resource, condition)
        : relatedSql(resource, condition, condition.relation)
    case 'box':
    case 'circle':
      return areaSql(resource, condition)
  }
}

/** A record fulfils what at least one of its related records fulfils. */
function relatedSql(resource: Resource, comparison: Comparison, relation: Relation): Sql {
  const { table } = relation.resource
  const foreignKey = columnOf(relation.resource, relation.foreignKey)
  const fulfilled = sql`${inTime(table.row)} and ${comparisonSql(relation.resource, comparison)}`
  return sql`${columnOf(resource, relation.key)} in (select ${foreignKey} from ${table} where ${fulfilled})`
}

function comparisonSql(resource: Resource, { field, operator, values }: Comparison): Sql {
  const kind = kindOf(fieldOf(resource, field))
  if (kind === 'list') return listSql(resource, field, operator, values)
  // Points are only ever asked whether there are any; where they lie is asked of an area.
  if (kind === 'points') return sql`${resource.table.row} not in (${pointsOf(resource)})`
  const fulfilled = scalarSql(comparedColumn(resource, field), operator, comparedValues(kind, values))
  if (operator !== 'contains') return fulfilled
  // A part is looked for all over the field's index, which is far shorter than the table.
  const { table } = resource
  return sql`${table.row} in (select ${table.row} from ${table} where ${inTime(table.row)} and ${fulfilled})`
}

/** Values as they are compared: texts folded, truth values as 0 and 1. */
export function comparedValues(kind: Kind, values: readonly Value[]): (string | number)[] {
  return values.map((value) => {
    if (kind === 'text') return fold(String(value))
    return typeof value === 'boolean' ? Number(value) : value
  })
}

/** What comes after every text that begins with this one: U+10FFFF comes after whatever may follow. */
export const afterBeginning = (text: string | number) => `${text}\u{10FFFF}`

const COMPARED = { gt: raw('>'), gte: raw('>='), lt: raw('<'), lte: raw('<=') } as const

function scalarSql(
  column: ReturnType<typeof columnOf>,
  operator: Operator,
  values: readonly (string | number)[],
): Sql {
  const [value = ''] = values
  switch (operator) {
    case 'eq':
      return sql`${column} in (${bound(values)})`
    case 'contains':
      return sql`instr(${column}, ${value}) > 0`
    case 'startswith':
      // A range of the index.
      return sql`(${column} >= ${value} and ${column} < ${afterBeginning(value)})`
    case 'isnull':
      return sql`${column} is null`
    default:
      return sql`${column} ${COMPARED[operator]} ${value}`
  }
}

const bound = (values: readonly (string | number)[]) =>
  joined(
    values.map((value) => sql`${value}`),
    ', ',
  )

/** A list fulfils what at least one of its values fulfils; `isnull` is true of an empty one. */
function listSql(resource: Resource, field: string, operator: Operator, values: readonly Value[]): Sql {
  const { table, name } = resource
  const { resource: owner, field: list, value, row } = listValuesTable
  const own = sql`select ${row} from ${listValuesTable} where ${inTime(row)} and ${owner} = ${name} and ${list} = ${field}`
  if (operator === 'isnull') return sql`${table.row} not in (${own})`
  const fulfilled = scalarSql(
    value,
    operator,
    values.map((one) => fold(String(one))),
  )
  return sql`${table.row} in (${own} and ${fulfilled})`
}
