/** The parts of a record, as `include=` names the ways to them. */
import type { Resource } from '../resources/define.ts'
import { relationsOf } from '../resources/relations.ts'

/** `actions`, `actions.funding_purposes`: two steps far, as embedding goes. */
export function partPaths(resource: Resource, steps = 2): string[] {
  return relationsOf(resource)
    .filter(({ name }) => steps > 0 && resource.parts?.includes(name))
    .flatMap(({ name, resource: part }) => [
      name,
      ...partPaths(part, steps - 1).map((path) => `${name}.${path}`),
    ])
}
