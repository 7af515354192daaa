/** The problem for a name that nothing has. */
import type { Revision } from '../queries/revision.ts'
import type { Resource } from '../resources/define.ts'
import { nearest } from './nearest.ts'
import { Problem } from './problems.ts'

/** The problem for an identifier that no record has, naming the nearest one that exists. */
export function unknownRecord(resource: Resource, id: string, revision: Revision): Problem {
  return unknownName(resource.singular.en, id, revision.idsAround(resource, id))
}

/** The problem for a name that nothing has, naming the nearest of those that exist. */
export function unknownName(what: string, name: string, existing: Iterable<string>): Problem {
  const meant = nearest(name, existing)
  const detail = `No ${what} has the identifier ${JSON.stringify(name)}.`
  return meant === null
    ? new Problem('unknown_record', detail)
    : new Problem('unknown_record', `${detail} Did you mean ${meant}?`, { nearest: meant })
}
