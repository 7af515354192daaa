/** Which records fulfil a condition, told from ordinals alone: no record is read, and no index but to find a value. */
import type { Resource } from '../../resources/define.ts'
import { kindOf, ORDERED } from '../../resources/kinds.ts'
import { fieldOf } from '../columns.ts'
import { afterBeginning, type Comparison, type Condition, comparedValues } from '../condition.ts'
import type { FieldOrdinals, ReadOrdinals } from './field.ts'

/** Of each record, by row from 1, whether it is meant: 1 or 0. */
export type Mask = Uint8Array<ArrayBuffer>

/** A condition that ordinals can tell of. */
export type Told =
  | Comparison
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly Told[] }
  | { readonly kind: 'not'; readonly condition: Told }

export function isTold(resource: Resource, condition: Condition): condition is Told {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return condition.conditions.every((part) => isTold(resource, part))
    case 'not':
      return isTold(resource, condition.condition)
    case 'comparison':
      return hasOrdinals(resource, condition)
    default:
      return false
  }
}

/** A part of a value may be anywhere among the values. */
function hasOrdinals(resource: Resource, { relation, field, operator }: Comparison): boolean {
  if (relation !== null || operator === 'contains') return false
  const kind = kindOf(fieldOf(resource, field))
  return ORDERED.some((one) => one === kind)
}

/** The fields that a condition compares. */
export function fieldsIn(condition: Told): readonly string[] {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return [...new Set(condition.conditions.flatMap(fieldsIn))]
    case 'not':
      return fieldsIn(condition.condition)
    case 'comparison':
      return [condition.field]
  }
}

export function maskOf(resource: Resource, condition: Told, read: ReadOrdinals): Mask {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      // One of a kind decides: what is not, of `and`, and what is, of `or`.
      const deciding = condition.kind === 'and' ? 0 : 1
      return condition.conditions
        .map((part) => maskOf(resource, part, read))
        .reduce((mask, other) => {
          for (let place = 0; place < mask.length; place += 1)
            if (other[place] === deciding) mask[place] = deciding
          return mask
        })
    }
    case 'not': {
      const mask = maskOf(resource, condition.condition, read)
      for (let place = 0; place < mask.length; place += 1) mask[place] = mask[place] === 0 ? 1 : 0
      return mask
    }
    case 'comparison':
      return comparedMask(resource, condition, read(resource, condition.field))
  }
}

function comparedMask(resource: Resource, comparison: Comparison, field: FieldOrdinals): Mask {
  const { values, ordinals } = field
  const isWanted = new Uint8Array(values + 1)
  for (const [first, end] of wantedOrdinals(resource, comparison, field)) isWanted.fill(1, first, end)
  const mask = new Uint8Array(ordinals.length)
  for (let place = 0; place < mask.length; place += 1)
    mask[place] = isWanted[ordinals[place] as number] as number
  return mask
}

/** Stretches of ordinals, each up to before its end. */
function wantedOrdinals(
  resource: Resource,
  { field, operator, values }: Comparison,
  { values: most, from }: FieldOrdinals,
): (readonly [first: number, end: number])[] {
  const compared = comparedValues(kindOf(fieldOf(resource, field)), values)
  const [value = ''] = compared
  switch (operator) {
    case 'isnull':
      return [[0, 1]]
    case 'eq':
      return compared.map((one) => [from('>=', one), from('>', one)])
    case 'gt':
    case 'gte':
      return [[from(operator === 'gt' ? '>' : '>=', value), most + 1]]
    case 'lt':
    case 'lte':
      return [[1, from(operator === 'lt' ? '>=' : '>', value)]]
    default:
      return [[from('>=', value), from('>=', afterBeginning(value))]]
  }
}

/** The records of some rows. */
export function maskOfRows(rows: Iterable<number>, records: number): Mask {
  const mask = new Uint8Array(records)
  for (const row of rows) mask[row - 1] = 1
  return mask
}

/** How many records are meant. */
export function countMask(mask: Mask): number {
  let count = 0
  for (let place = 0; place < mask.length; place += 1) count += mask[place] as number
  return count
}
