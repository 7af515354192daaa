/** From records to nodes: each record, what is embedded in it, and where its fields come from. */
import type { Node } from '../../rdf/graph.ts'
import type { Resource } from '../../resources/define.ts'
import { type Relation, relationsOf } from '../../resources/relations.ts'
import type { Context, PublicRecord } from '../representation.ts'
import { recordNode } from './record-node.ts'

/** Describes some records, then all that is embedded in them, what is there twice only once. */
export function describer(context: Context): (records: readonly PublicRecord[]) => readonly Node[] {
  const describe = recordNode(context)
  const { embeddedIn, nodeOf } = embedding(context)
  return (records) => {
    const embedded = new Map<PublicRecord, Node>()
    const gather = (resource: Resource, record: PublicRecord) => {
      for (const [other, found] of embeddedIn(resource, record)) {
        if (embedded.has(found)) continue
        embedded.set(found, nodeOf(other, found))
        gather(other, found)
      }
    }
    for (const record of records) gather(context.resource, record)
    return [...records.map(describe), ...embedded.values()]
  }
}

/** What leads from a record to those embedded in it; found out once for each resource. */
function embedding({ publisher, urlOf }: Context) {
  const relations = new Map<Resource, readonly Relation[]>()
  const describers = new Map<Resource, (record: PublicRecord) => Node>()
  return {
    embeddedIn(resource: Resource, record: PublicRecord): [Resource, PublicRecord][] {
      const known = relations.get(resource) ?? relationsOf(resource)
      relations.set(resource, known)
      return known.flatMap(({ name, resource: other }) =>
        embeddedRecords(record[name]).map((found): [Resource, PublicRecord] => [other, found]),
      )
    },
    nodeOf(resource: Resource, record: PublicRecord): Node {
      const fields = Object.keys(resource.fields)
      const describe = describers.get(resource) ?? recordNode({ resource, fields, publisher, urlOf })
      describers.set(resource, describe)
      return describe(record)
    },
  }
}

/** The key of a relation holds a record, several, or none. */
function embeddedRecords(value: unknown): PublicRecord[] {
  // `include` puts nothing else there.
  return [value ?? []].flat() as PublicRecord[]
}
