/** From a filter in CQL2 to a condition on the records of a resource. */
import type { Condition } from '../../queries/condition.ts'
import type { Cql2Expression } from '../../queries/cql2/expression.ts'
import type { Resource } from '../../resources/define.ts'
import { understandPredicate } from './cql2-predicate.ts'
import type { Refusal } from './refusal.ts'

/** What a filter means, and says; what was refused of it is mended, or left out. */
export interface Understood {
  /** Null if nothing is left of it. */
  readonly read: { readonly condition: Condition; readonly expression: Cql2Expression } | null
  readonly refusals: readonly Refusal[]
}

export function understand(resource: Resource, expression: Cql2Expression): Understood {
  if (expression.op === 'not') {
    const { read, refusals } = understand(resource, expression.arg)
    if (read === null) return { read, refusals }
    const condition: Condition = { kind: 'not', condition: read.condition }
    return { read: { condition, expression: { op: 'not', arg: read.expression } }, refusals }
  }
  if ('args' in expression) return understandAll(resource, expression.op, expression.args)
  const { read, refusals } = understandPredicate(resource, expression)
  const place = `At character ${expression.position}: `
  return { read, refusals: refusals.map((refusal) => ({ ...refusal, detail: place + refusal.detail })) }
}

function understandAll(resource: Resource, kind: 'and' | 'or', all: readonly Cql2Expression[]): Understood {
  const parts = all.map((part) => understand(resource, part))
  const refusals = parts.flatMap((part) => part.refusals)
  const [first, ...others] = parts.flatMap(({ read }) => read ?? [])
  if (first === undefined || others.length === 0) return { read: first ?? null, refusals }
  const kept = [first, ...others]
  const condition: Condition = { kind, conditions: kept.map((part) => part.condition) }
  const expression: Cql2Expression = { op: kind, args: kept.map((part) => part.expression) }
  return { read: { condition, expression }, refusals }
}
