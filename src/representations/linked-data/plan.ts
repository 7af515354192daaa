/** The shape of a node: what fields say of it, and of the nodes that stand between it and other values. */
import { type Node, type Properties, several, type Value } from '../../rdf/graph.ts'
import type { Meaning, Step } from '../../resources/terms.ts'

export interface Plan {
  readonly fields: readonly Meaning[]
  readonly nodes: readonly { readonly step: Step; readonly plan: Plan }[]
}

/** The values of a field; null where there are none. */
export type Values = (meaning: Meaning) => Value | readonly Value[] | null

/** @param depth how many steps of the way to the values were taken */
export function planOf(meanings: readonly Meaning[], depth = 0): Plan {
  const steps = new Set(meanings.flatMap(({ through }) => through.slice(depth, depth + 1)))
  return {
    fields: meanings.filter(({ through }) => through.length === depth),
    nodes: [...steps].map((step) => {
      const further = meanings.filter(({ through }) => through[depth] === step)
      return { step, plan: planOf(further, depth + 1) }
    }),
  }
}

/** What is said of a node of this shape: nothing where there are no values. */
export function fill({ fields, nodes }: Plan, values: Values): Properties {
  const entries = [
    ...fields.map((meaning) => [meaning.property, values(meaning)] as const),
    ...nodes.map(({ step, plan }) => [step.property, nodesBetween(step, plan, values)] as const),
  ]
  const said = entries.flatMap(([property, value]) => (value === null ? [] : [[property, value] as const]))
  return Object.fromEntries(said)
}

/** Lists that lead through the same property go side by side: each of their values is said of a node of its own. */
function nodesBetween({ type, says = {} }: Step, plan: Plan, values: Values): Node | readonly Node[] | null {
  const isMany = plan.fields.some(({ list }) => list !== 'none')
  const one = (properties: Properties): Node => {
    const constant = Object.entries(says).map(([property, value]) => [property, { value }] as const)
    return { types: [type], properties: { ...Object.fromEntries(constant), ...properties } }
  }
  if (!isMany) {
    const properties = fill(plan, values)
    return Object.keys(properties).length === 0 ? null : one(properties)
  }
  const valuesAt = (index: number) => (meaning: Meaning) => several(values(meaning) ?? [])[index] ?? null
  const length = Math.max(...plan.fields.map((meaning) => several(values(meaning) ?? []).length))
  return length === 0 ? null : Array.from({ length }, (_, index) => one(fill(plan, valuesAt(index))))
}
