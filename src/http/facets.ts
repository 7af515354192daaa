/** Facets as they are shown: each value with its label, its count, and the URL that adds or removes it. */

import type { Selection } from '../queries/collection.ts'
import { fieldOf } from '../queries/columns.ts'
import type { FacetValue } from '../queries/facets.ts'
import type { Revision } from '../queries/revision.ts'
import type { Field, Localised, Resource } from '../resources/define.ts'
import { fold } from '../resources/folded.ts'
import { kindOf } from '../resources/kinds.ts'
import type { Given } from './parameters/parameter.ts'
import { canonicalQuery } from './query-string.ts'

export interface Facet {
  readonly field: string
  readonly title: Localised
  readonly values: readonly {
    readonly value: string | number | boolean | null
    /** The label of a code, where it has one. */
    readonly label: Localised | null
    readonly count: number
    readonly selected: boolean
    readonly url: string
  }[]
}

/** The parameters that choose values of a field: what the field's own facet is counted without. */
const choices = (field: string) => [field, `${field}__in`, `${field}__isnull`]

/** Parameters that say nothing about which records are meant. */
const PAGING = ['after', 'before']

/**
 * Counts the values of a field.
 * @param given the whole query
 * @param selectionOf the selection that a query makes
 * @param urlOf the URL of the collection with a query
 */
export function facetOf(
  resource: Resource,
  name: string,
  given: readonly Given[],
  revision: Revision,
  selectionOf: (given: readonly Given[]) => Selection,
  urlOf: (query: string) => string,
): Facet {
  const field = fieldOf(resource, name)
  const others = given.filter((one) => !choices(name).includes(one.name))
  const values = revision.facet(resource, name, selectionOf(others)).map((counted) => {
    const choice = choiceOf(name, field, counted)
    const isSame = (one: Given) => one.name === choice.name && fold(one.value) === fold(choice.value)
    const selected = given.some(isSame)
    const unpaged = given.filter((one) => !PAGING.includes(one.name))
    const next = selected ? unpaged.filter((one) => !isSame(one)) : [...unpaged, choice]
    const value = kindOf(field) === 'boolean' ? counted.value === 1 : counted.value
    const label = field.vocabulary?.[String(counted.value)] ?? null
    return { value, label, count: counted.count, selected, url: urlOf(canonicalQuery(next)) }
  })
  return { field: name, title: field.title, values }
}

/** The parameter that chooses a value. */
function choiceOf(name: string, field: Field, { value }: FacetValue): Given {
  if (value === null) return { name: `${name}__isnull`, value: 'true' }
  return { name, value: kindOf(field) === 'boolean' ? String(value === 1) : String(value) }
}
