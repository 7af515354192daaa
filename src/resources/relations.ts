/** How resources hang together: derived from the fields that hold another record's `id`. */
import type { Resource, ResourceName } from './define.ts'
import { RESOURCES } from './index.ts'

/** A way from one resource to another; its name is the other resource's, and so is the key it is embedded under. */
export interface Relation {
  readonly name: ResourceName
  readonly resource: Resource
  /** Whether one record has a list of the others, or exactly one (or none) of them. */
  readonly many: boolean
  /** The field of this resource, and the field of the other one, that hold the same value. */
  readonly key: string
  readonly foreignKey: string
}

/** Found once: every question asks for them. */
const known = new Map<Resource, readonly Relation[]>()

/** The relations of a resource: first the records it refers to, then those that refer to it. */
export function relationsOf(resource: Resource): readonly Relation[] {
  const relations = known.get(resource) ?? [...parentsOf(resource), ...childrenOf(resource)]
  known.set(resource, relations)
  return relations
}

/** A relation whose records are embedded, and what is embedded in each of those. */
export interface Embedding {
  readonly relation: Relation
  readonly within: readonly Embedding[]
}

/** All that can be embedded in the records of a resource: two steps far, and never back the way one came. */
export function embeddingsOf(resource: Resource): readonly Embedding[] {
  return relationsOf(resource).map((relation) => {
    const onwards = relationsOf(relation.resource).filter((next) => !leadsBack(next, relation, resource))
    return { relation, within: onwards.map((next) => ({ relation: next, within: [] })) }
  })
}

/** The ways to what is embedded: `actions`, `actions.funding_purposes`. */
export function pathsOf(embeddings: readonly Embedding[], start = ''): string[] {
  return embeddings.flatMap(({ relation, within }) => {
    const path = start + relation.name
    return [path, ...pathsOf(within, `${path}.`)]
  })
}

/** Whether `next` is the same relation as `relation`, which starts at `from`, seen from its other end. */
function leadsBack(next: Relation, relation: Relation, from: Resource): boolean {
  return next.resource === from && next.key === relation.foreignKey && next.foreignKey === relation.key
}

function parentsOf(resource: Resource): Relation[] {
  return RESOURCES.flatMap((parent) =>
    referencesTo(parent, resource).map((key) => {
      return { name: parent.name, resource: parent, many: false, key, foreignKey: 'id' }
    }),
  )
}

function childrenOf(resource: Resource): Relation[] {
  return RESOURCES.flatMap((child) =>
    referencesTo(resource, child).map((foreignKey) => {
      return { name: child.name, resource: child, many: true, key: 'id', foreignKey }
    }),
  )
}

/** The fields of `child` that hold the `id` of a record of `parent`. */
function referencesTo(parent: Resource, child: Resource): string[] {
  return Object.keys(child.fields).filter((name) => child.fields[name]?.references === parent.name)
}
