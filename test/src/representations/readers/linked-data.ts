/** From a graph to the records it speaks of, by the terms of their definitions. */
import type { Quad, Term } from 'n3'
import { quadsOf } from '../../../../rehearse/quads.ts'
import type { PublicRecord } from '../../../../src/representations/representation.ts'
import type { Field, Resource } from '../../../../src/resources/define.ts'
import { isNullable, kindOf } from '../../../../src/resources/kinds.ts'
import { BASE_URL } from '../../../world.ts'

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const PREFIXES: Readonly<Record<string, string>> = {
  schema: 'http://schema.org/',
  progress: `${BASE_URL}/terms#`,
}

const whole = (compact: string) => compact.replace(/^\w+:/, (prefix) => `${PREFIXES[prefix.slice(0, -1)]}`)

/** What is asked of a graph: the values that a property has for a node, and the other way round. */
interface Graph {
  objects(node: Term, property: string): Term[]
  subjects(property: string, node: Term): Term[]
}

/** Reads a document in a format, which its extension tells. */
export const readGraph = (extension: string) => async (body: Buffer, resource: Resource) =>
  recordsIn(await quadsOf(body.toString(), extension), resource)

export function recordsIn(quads: readonly Quad[], resource: Resource): PublicRecord[] {
  const bySubject = Map.groupBy(quads, ({ subject }) => subject.value)
  const byObject = Map.groupBy(quads, ({ object }) => object.value)
  const graph: Graph = {
    objects: (node, property) =>
      (bySubject.get(node.value) ?? [])
        .filter(({ predicate }) => predicate.value === property)
        .map(({ object }) => object),
    subjects: (property, node) =>
      (byObject.get(node.value) ?? [])
        .filter(({ predicate }) => predicate.value === property)
        .map(({ subject }) => subject),
  }
  const nodes = quads.filter(({ subject: { value }, predicate }) => {
    return predicate.value === `${RDF}type` && value.startsWith(`${BASE_URL}/v1/${resource.path}/`)
  })
  return nodes.map(({ subject }) => {
    const fields = Object.entries(resource.fields)
    return Object.fromEntries(fields.map(([name, field]) => [name, readField(graph, subject, name, field)]))
  })
}

function readField(graph: Graph, node: Term, name: string, field: Field): unknown {
  const values = reached(graph, node, field.term ?? `progress:${name}`).flatMap((one) => listed(graph, one))
  const read = values.map((value) => plain(value, field))
  if (kindOf(field) === 'list') return read
  if (kindOf(field) === 'points') return read.map((position) => String(position).split(',').map(Number))
  return isNullable(field) ? (read[0] ?? null) : read[0]
}

/** What a property path leads to. */
function reached(graph: Graph, node: Term, path: string): Term[] {
  if (path.startsWith('^')) return graph.subjects(whole(path.slice(1)), node)
  return path
    .split('/')
    .reduce((nodes: Term[], step) => nodes.flatMap((one) => graph.objects(one, whole(step))), [node])
}

/** The members of a list; anything else as it is. */
function listed(graph: Graph, node: Term): Term[] {
  if (node.value === `${RDF}nil`) return []
  const [first] = graph.objects(node, `${RDF}first`)
  if (first === undefined) return [node]
  return [first, ...graph.objects(node, `${RDF}rest`).flatMap((rest) => listed(graph, rest))]
}

/** An identifier is the end of a record's URL, a code that of a concept's IRI. */
function plain(term: Term, { references, referencesBy, vocabulary, schema }: Field): unknown {
  const { value } = term
  if (references !== undefined || referencesBy !== undefined) return value.slice(value.lastIndexOf('/') + 1)
  if (vocabulary !== undefined) return value.slice(value.lastIndexOf('-') + 1)
  const types: unknown[] = [schema.items?.type ?? schema.type].flat()
  if (types.includes('boolean')) return value === 'true'
  return types.includes('integer') || types.includes('number') ? Number(value) : value
}
