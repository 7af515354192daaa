/** Which fields of its records an answer shows, and whether it can show them as the database gives them. */
import { type Include, isNothing } from '../queries/include.ts'
import type { Representation } from '../representations/representation.ts'
import type { Resource } from '../resources/define.ts'

/** The fields asked for, and those that the form cannot do without; null for all of them. */
export function keptFields(resource: Resource, fields: readonly string[] | null, { needs }: Representation) {
  return fields && [...new Set([...fields, ...(needs?.(resource) ?? [])])]
}

/**
 * How a form writes whole records that go from the database into the answer as they are; undefined where it cannot,
 * or where not all of them is shown, or more.
 */
export function verbatimOf<V>(
  { verbatim }: { readonly verbatim?: V },
  kept: readonly string[] | null,
  include: Include,
): V | undefined {
  return kept === null && isNothing(include) ? verbatim : undefined
}
