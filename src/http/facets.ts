/** Facets as they are shown: each value with its label, its count, and the URL that adds or removes it. */

import { fieldOf } from '../queries/columns.ts'
import type { Condition } from '../queries/condition.ts'
import type { FacetValue } from '../queries/facets.ts'
import type { Revision } from '../queries/revision.ts'
import type { Selection } from '../queries/selection.ts'
import type { Facet } from '../representations/representation.ts'
import type { Field, Resource } from '../resources/define.ts'
import { type Choice, choicesOf, choosesParameter, conditionOf, keyOf, parameterOf } from './facet-choices.ts'
import type { Given } from './parameters/parameter.ts'
import { canonicalQuery } from './query-string.ts'

/** The question whose records are counted. */
export interface Counted {
  readonly resource: Resource
  readonly revision: Revision
  /** The whole query, without what says which page. */
  readonly given: readonly Given[]
  /** Its filters by fields. */
  readonly filters: readonly Condition[]
  /** The selection that it makes with other filters by fields. */
  selectionWith(filters: readonly Condition[]): Selection
  /** The URL of the collection with a query. */
  urlOf(query: string): string
}

/**
 * Counts the values of a field, without regard to what is chosen of it: its most frequent ones, and all that
 * are chosen.
 */
export function facetOf(name: string, counted: Counted): Facet {
  const { resource, revision, filters, given } = counted
  const field = fieldOf(resource, name)
  const others = filters.filter((condition) => choicesOf(name, condition) === null)
  const { values: frequent, distinct } = revision.facet(resource, name, counted.selectionWith(others))
  const chosen = chosenOf(name, field, filters)
  const known = new Set(frequent.map(({ value }) => keyOf(field, value)))
  const rarer = [...chosen].flatMap(([key, value]): FacetValue[] => {
    if (known.has(key)) return []
    const selection = counted.selectionWith([...others, conditionOf(name, value)])
    return [{ value, count: revision.count(resource, selection) }]
  })
  const listed = [...frequent, ...rarer.sort((a, b) => b.count - a.count)]
  const remaining = given.filter((one) => !choosesParameter(name, one))
  const values = listed.map(({ value, count }) => {
    const key = keyOf(field, value)
    const next = [...remaining, ...toggled(chosen, key, value).map((one) => parameterOf(name, one))]
    const label = field.vocabulary?.[String(value)] ?? null
    return { value, label, count, selected: chosen.has(key), url: counted.urlOf(canonicalQuery(next)) }
  })
  const complete = listed.filter(({ count }) => count > 0).length === distinct
  return { field: name, title: field.title, distinct, complete, values }
}

/** The values that every filter that chooses some has chosen, by what they are compared by. */
function chosenOf(name: string, field: Field, filters: readonly Condition[]): ReadonlyMap<Choice, Choice> {
  const [first = new Map<Choice, Choice>(), ...others] = filters.flatMap((condition) => {
    const choices = choicesOf(name, condition)
    return choices === null ? [] : new Map(choices.map((value) => [keyOf(field, value), value]))
  })
  return new Map([...first].filter(([key]) => others.every((other) => other.has(key))))
}

/** What is chosen after adding a value, or taking it away; no value and a value cannot both be asked for. */
function toggled(chosen: ReadonlyMap<Choice, Choice>, key: Choice, value: Choice): Choice[] {
  const others = [...chosen].filter(([other]) => other !== key && (other === null) === (key === null))
  return [...others.map(([, other]) => other), ...(chosen.has(key) ? [] : [value])]
}
