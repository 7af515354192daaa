/**
 * Conditions as a sentence can say them: negation only of comparisons (negation normal form), and comparisons
 * of one field together. It selects the same records: a negated condition is true of every record that the
 * condition is not true of, so that De Morgan's laws hold whatever is null.
 */
import type { Area } from '../../queries/area.ts'
import type { Comparison, Condition } from '../../queries/condition.ts'
import { alternatives, ranges } from './together.ts'

/** A comparison that a record fulfils or not; `between` is a range of two values, which belong to it. */
export interface Stated extends Pick<Comparison, 'kind' | 'relation' | 'field' | 'values'> {
  readonly operator: Comparison['operator'] | 'between'
  readonly holds: boolean
}

/** An area that a record lies within or not. */
export interface Placed {
  readonly kind: 'area'
  readonly area: Area
  readonly holds: boolean
}

export type NormalForm =
  | Stated
  | Placed
  | { readonly kind: 'and' | 'or'; readonly parts: readonly NormalForm[] }

/** @param holds whether the condition is meant, or its negation */
export function normalForm(condition: Condition, holds = true): NormalForm {
  switch (condition.kind) {
    case 'comparison':
      return { ...condition, holds }
    case 'box':
    case 'circle':
      return { kind: 'area', area: condition, holds }
    case 'not':
      return normalForm(condition.condition, !holds)
    case 'and':
    case 'or': {
      const kind = (condition.kind === 'and') === holds ? 'and' : 'or'
      const parts = condition.conditions
        .map((part) => normalForm(part, holds))
        .flatMap((part) => (part.kind === kind ? part.parts : part))
      return groupOf(kind, ranges(kind, alternatives(kind, parts)))
    }
  }
}

function groupOf(kind: 'and' | 'or', parts: readonly NormalForm[]): NormalForm {
  const [first] = parts
  return first !== undefined && parts.length === 1 ? first : { kind, parts }
}
