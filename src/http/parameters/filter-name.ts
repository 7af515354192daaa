/** The name of a filter: a field, and after `__` how it is compared. */
import type { Operator } from '../../queries/condition.ts'
import type { Resource } from '../../resources/define.ts'
import { nearest } from '../nearest.ts'
import { operatorRefusal, type Spelling, spelledOperators } from './operators.ts'
import { type Resolved, refuse } from './refusal.ts'
import { resolveField, type Target } from './target.ts'

/** The names of operators in a parameter; `ne` and `in` are forms of equality, which itself needs none. */
export const SPELLING = {
  eq: ['ne', 'in'],
  contains: ['contains'],
  startswith: ['startswith'],
  gt: ['gt'],
  gte: ['gte'],
  lt: ['lt'],
  lte: ['lte'],
  isnull: ['isnull'],
} as const satisfies Spelling

/** What a filter compares, and how. */
export interface FilterName {
  readonly target: Target
  readonly operator: Operator
  /** The form of equality: to none of the values, or to any of those between commas. */
  readonly form: 'ne' | 'in' | null
}

/** Reads a name such as `founded_year__gte` or `contacts.city`. */
export function readFilterName(resource: Resource, name: string): Resolved<FilterName> {
  const end = name.lastIndexOf('__')
  const [path, suffix] = end === -1 ? [name, ''] : [name.slice(0, end), name.slice(end)]
  const resolved = resolveField(resource, path)
  if ('refusal' in resolved) {
    const { detail, nearest: meant, allowed, instead } = resolved.refusal
    return refuse(detail, meant, allowed, instead === null ? null : instead + suffix)
  }
  const { value: target } = resolved
  if (suffix === '') return { value: { target, operator: 'eq', form: null } }
  const spelled = suffix.slice(2)
  const operator = OPERATORS.get(spelled)
  if (operator === undefined) {
    const allowed = spelledOperators(target.field, SPELLING)
    const meant = nearest(spelled, allowed)
    const detail = `${spelled} is no operator`
    return refuse(detail, meant, allowed, meant === null ? null : `${path}__${meant}`)
  }
  const refusal = operatorRefusal(target, operator, SPELLING)
  if (refusal !== null) return { refusal }
  return { value: { target, operator, form: spelled === 'ne' || spelled === 'in' ? spelled : null } }
}

/** The operator of each name. */
const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  Object.entries(SPELLING).flatMap(([operator, names]) =>
    // A type says less of an object's keys than its literal.
    names.map((name) => [name, operator as Operator] as const),
  ),
)
