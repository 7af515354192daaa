/** Comparisons of one field that are shorter said together, within a group of them. */
import type { NormalForm } from './normal-form.ts'

type Group = 'and' | 'or'

/** `a = 1 or a = 2` says that `a` is 1 or 2; so does, denied, `not a = 1 and not a = 2`. */
export function alternatives(kind: Group, parts: readonly NormalForm[]): NormalForm[] {
  const alike = new Map<NormalForm | string, NormalForm>()
  for (const part of parts) {
    if (part.kind === 'comparison' && part.holds === (kind === 'or')) {
      const key = [part.relation?.name, part.field, part.operator].join()
      const known = alike.get(key)
      const others = known?.kind === 'comparison' ? known.values : []
      alike.set(key, { ...part, values: [...others, ...part.values] })
    } else {
      alike.set(part, part)
    }
  }
  return [...alike.values()]
}

/** `a >= 1 and a <= 2` says that `a` is between them; not so of related records, where each may be of another. */
export function ranges(kind: Group, parts: readonly NormalForm[]): NormalForm[] {
  const bounds = parts.flatMap((part) => {
    if (part.kind !== 'comparison' || part.relation !== null || part.holds !== (kind === 'and')) return []
    const [value, ...others] = part.values
    return value === undefined || others.length > 0 ? [] : { part, value }
  })
  const pairs = bounds.flatMap((lower) => {
    const upper = bounds.find(({ part, value }) => {
      return part.field === lower.part.field && part.operator === 'lte' && value > lower.value
    })
    return lower.part.operator === 'gte' && upper !== undefined ? { lower, upper } : []
  })
  return parts.flatMap((part) => {
    const pair = pairs.find(({ lower }) => lower.part === part)
    if (pair === undefined) return pairs.some(({ upper }) => upper.part === part) ? [] : part
    return { ...pair.lower.part, operator: 'between', values: [pair.lower.value, pair.upper.value] }
  })
}
