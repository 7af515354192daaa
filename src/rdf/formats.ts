/** The forms in which a whole graph is written. */
import type { Node } from './graph.ts'
import { contextObject, type JsonLdContext, nodeObject } from './json-ld.ts'
import { rdfXml } from './rdf-xml.ts'
import { turtleWriter } from './turtle.ts'

export interface Graph {
  readonly nodes: readonly Node[]
  readonly context: JsonLdContext
}

export interface GraphFormat {
  readonly extension: string
  readonly mediaType: string
  /** The whole content type: all are Unicode, whatever a client takes for granted. */
  readonly contentType: string
  /** The JSON Schema of what is written. */
  readonly schema: Readonly<Record<string, unknown>>
  write(graph: Graph): string | Promise<string>
}

export const JSON_LD = {
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  contentType: 'application/ld+json; charset=utf-8',
  schema: { type: 'object', required: ['@context'], properties: { '@context': { type: 'object' } } },
  write({ nodes, context }) {
    const graph = nodes.map((node) => nodeObject(node, context))
    return `${JSON.stringify({ '@context': contextObject(context), '@graph': graph }, null, 2)}\n`
  },
} as const satisfies GraphFormat

export const TURTLE = {
  extension: 'ttl',
  mediaType: 'text/turtle',
  contentType: 'text/turtle; charset=utf-8',
  schema: { type: 'string' },
  async write({ nodes, context: { prefixes } }) {
    const writer = await turtleWriter(prefixes)
    return writer.write(nodes) + writer.end()
  },
} as const satisfies GraphFormat

const RDF_XML: GraphFormat = {
  extension: 'rdf',
  mediaType: 'application/rdf+xml',
  contentType: 'application/rdf+xml; charset=utf-8',
  schema: { type: 'string' },
  write: ({ nodes, context: { prefixes } }) => rdfXml(nodes, prefixes),
}

/** In order of preference. */
export const GRAPH_FORMATS: readonly [GraphFormat, ...GraphFormat[]] = [JSON_LD, TURTLE, RDF_XML]
