/** One record as a node: what its fields say of it, and where they come from. */
import type { Node, Properties } from '../../rdf/graph.ts'
import type { Resource } from '../../resources/define.ts'
import type { Trace } from '../../resources/provenance.ts'
import { TRACE, TRACE_MEANINGS } from '../../resources/provenance-terms.ts'
import { type Meaning, meaningOf } from '../../resources/terms.ts'
import type { Context, PublicRecord } from '../representation.ts'
import { fill, planOf } from './plan.ts'
import { recordPath, valuesOf } from './values.ts'

/** The fields without which nobody could tell which records a node and its values are. */
export function neededFields({ fields }: Resource): string[] {
  return ['id', ...Object.values(fields).flatMap(({ referencesBy }) => referencesBy ?? [])]
}

/**
 * Makes nodes of the records of a resource.
 * @returns what takes records that have the needed fields, whether these are shown or not
 */
export function recordNode({ resource, fields, urlOf }: Context): (record: PublicRecord) => Node {
  const meanings = fields.flatMap((name) => {
    const field = resource.fields[name]
    return field === undefined ? [] : [meaningOf(name, field)]
  })
  const inverse = meanings.filter((meaning) => meaning.inverse)
  const plan = planOf(meanings.filter((meaning) => !meaning.inverse))
  const types = [resource.term]
  return (record) => {
    const properties = fill(plan, (meaning) => valuesOf(meaning, record, urlOf))
    const traces = record.provenance === undefined ? {} : provenanceOf(record, urlOf)
    const node = {
      id: urlOf(recordPath(resource, record.id)),
      types,
      properties: { ...properties, ...traces },
    }
    const subjects = subjectsOf(inverse, record, urlOf)
    return Object.keys(subjects).length === 0 ? node : { ...node, inverse: subjects }
  }
}

/** The things that have the record as a value, by property. */
function subjectsOf(inverse: readonly Meaning[], record: PublicRecord, urlOf: Context['urlOf']) {
  const entries = inverse.flatMap((meaning) => {
    const subject = valuesOf(meaning, record, urlOf)
    return subject !== null && 'id' in subject ? [[meaning.property, subject.id]] : []
  })
  return Object.fromEntries(entries)
}

const TRACE_PLAN = planOf(TRACE_MEANINGS)

function provenanceOf({ provenance }: PublicRecord, urlOf: Context['urlOf']): Properties {
  // Its column holds nothing else.
  const traces = Object.entries(provenance as Readonly<Record<string, Trace>>).map(([field, trace]): Node => {
    const properties = fill(TRACE_PLAN, (meaning) => valuesOf(meaning, { field, ...trace }, urlOf))
    return { types: [TRACE.type], properties }
  })
  return { [TRACE.property]: traces }
}
