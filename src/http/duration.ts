/** How long a page of a collection may take, by what is asked: where records are many, that decides who answers. */
import { fieldOf } from '../queries/columns.ts'
import { isTold } from '../queries/ordinals/mask.ts'
import type { Resource } from '../resources/define.ts'
import { kindOf } from '../resources/kinds.ts'
import type { CollectionParameters } from './collections.ts'
import type { Values } from './parameters/query.ts'

/** Seldom, what is selected and counted by ordinals, in the order of one field at most; never, a page of the table. */
export function pageMayTakeLong(
  resource: Resource,
  { search, filters, filter, bbox, near, sort, facets, include, limit }: Values<CollectionParameters>,
): boolean | 'seldom' {
  const conditions = filter === null ? filters : [...filters, filter]
  if (
    [search, bbox, near].some((one) => one !== null) ||
    include.relations.length > 0 ||
    (limit ?? 0) > 100 ||
    sort.length > 1 ||
    facets.some((name) => kindOf(fieldOf(resource, name)) === 'list') ||
    !conditions.every((condition) => isTold(resource, condition))
  )
    return true
  return [conditions, sort, facets].some((list) => list.length > 0) ? 'seldom' : false
}
