/** Patterns of LIKE that an index can answer: a beginning (`x%`), a part (`%x%`), or the whole. */
import type { Operator } from '../../queries/condition.ts'
import { type Resolved, refuse } from './refusal.ts'

const PATTERN = /^(%?)((?:[^%_\\]|\\.)*)(%?)$/s

const LIKE: ReadonlyMap<string, Operator> = new Map([
  ['', 'eq'],
  ['>', 'startswith'],
  ['<>', 'contains'],
])

/** The operator that a pattern stands for, and the text that is compared. */
export function readLike(pattern: string): Resolved<{ readonly operator: Operator; readonly text: string }> {
  const match = PATTERN.exec(pattern)
  const text = match?.[2]
  const operator = LIKE.get(`${match?.[1] ? '<' : ''}${match?.[3] ? '>' : ''}`)
  if (text !== undefined && operator !== undefined)
    return { value: { operator, text: text.replace(/\\(.)/gs, '$1') } }
  return refuse(`LIKE ${JSON.stringify(pattern)} is not supported`, null, ['text', 'text%', '%text%'])
}
