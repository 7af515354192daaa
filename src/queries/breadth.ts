/**
 * How records are counted: found by the index of one condition, or all looked at in the index of codes. SQLite
 * cannot tell which is done sooner: it does not know how long a record is.
 */
import type { Resource } from '../resources/define.ts'
import { isCode } from '../resources/kinds.ts'
import { fieldOf } from './columns.ts'
import type { Condition } from './condition.ts'
import type { Selection } from './selection.ts'

/** Finding a record in the table takes as long as looking at so many in the index. */
const FOUND = 12

/** Whether so many records of all are looked at sooner by reading the index of codes whole. */
export const areMany = (some: number, all: number) => some * FOUND > all

/**
 * Whether so many records fulfil each part of a selection that it is counted sooner among all of them.
 * @param count how many records a part selects, of which an index of its own tells
 */
export function isBroad(
  resource: Resource,
  selection: Selection,
  all: number,
  count: (part: Selection) => number,
): boolean {
  const parts = partsOf(selection)
  return parts.length > 0 && parts.every((part) => isIndexed(resource, part) && areMany(count(part), all))
}

/** What a selection asks for, one thing at a time. */
export function partsOf({ where, match }: Selection): Selection[] {
  const conditions = where?.kind === 'and' ? where.conditions : [where].filter((one) => one !== null)
  const parts = conditions.map((one): Selection => ({ where: one, match: null }))
  return match === null ? parts : [...parts, { where: null, match }]
}

function isIndexed(resource: Resource, { where }: Selection): boolean {
  return where === null || isComparedCode(resource, where)
}

function isComparedCode(resource: Resource, condition: Condition): boolean {
  if (condition.kind !== 'comparison') return false
  const { relation, field, operator } = condition
  return relation === null && operator !== 'contains' && isCode(fieldOf(resource, field))
}
