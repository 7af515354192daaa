/** Graphs as Turtle (RDF 1.1 Turtle). Nodes without an identifier stand where they are referred to, unlabelled. */
import type * as N3 from 'n3'
import { expand, isReference, type Node, type Prefixes, several, type Value } from './graph.ts'
import { lexical } from './literal.ts'
import { PREFIXES } from './prefixes.ts'

export interface TurtleWriter {
  /** Writes these nodes; the prefixes come before the first ones. */
  write(nodes: readonly Node[]): string
  /** Ends the last statement. */
  end(): string
}

export async function turtleWriter(prefixes: Prefixes): Promise<TurtleWriter> {
  const { DataFactory, Writer } = await import('n3')
  let text = ''
  const taken = () => {
    const written = text
    text = ''
    return written
  }
  const output = {
    write(chunk: string) {
      text += chunk
    },
    end() {},
  }
  const writer = new Writer(output, { prefixes: { ...prefixes } })
  const terms = termsOf(DataFactory, writer, prefixes)
  return {
    write(nodes) {
      for (const node of nodes) writeNode(writer, terms, node)
      return taken()
    },
    end() {
      writer.end()
      return taken()
    },
  }
}

type Terms = ReturnType<typeof termsOf>

function writeNode(writer: N3.Writer, terms: Terms, { id, inverse = {}, ...said }: Node): void {
  const subject = id === undefined ? writer.blank([]) : terms.named(id)
  for (const { predicate, object } of terms.statements(said)) writer.addQuad(subject, predicate, object)
  for (const [property, other] of Object.entries(inverse))
    writer.addQuad(terms.named(other), terms.name(property), subject)
  for (const node of terms.takeNested()) writeNode(writer, terms, node)
}

/**
 * How names and values are written. What has no identifier is written out where it is referred to, the
 * innermost first; what has one, and of which something is said there, follows.
 */
function termsOf({ namedNode, literal }: typeof N3.DataFactory, writer: N3.Writer, prefixes: Prefixes) {
  const names = new Map<string, N3.NamedNode>()
  const nested: Node[] = []
  const name = (compact: string) => {
    const known = names.get(compact) ?? namedNode(expand(compact, prefixes))
    names.set(compact, known)
    return known
  }
  const statements = ({ types = [], properties = {} }: Pick<Node, 'types' | 'properties'>) => [
    ...types.map((type) => ({ predicate: namedNode(RDF_TYPE), object: name(type) })),
    ...Object.entries(properties).flatMap(([property, values]) =>
      several(values).map((value) => ({ predicate: name(property), object: term(value) })),
    ),
  ]
  const term = (value: Value): N3.Quad_Object => {
    // A list is one term, whatever the types of the library say.
    if ('list' in value) return writer.list(value.list.map(term)) as unknown as N3.Quad_Object
    if ('value' in value) {
      const { text, datatype } = lexical(value)
      return literal(text, value.language ?? name(datatype))
    }
    if (value.id === undefined) return writer.blank(statements(value))
    if (!isReference(value)) nested.push(value)
    return namedNode(value.id)
  }
  return { named: namedNode, name, statements, takeNested: () => nested.splice(0) }
}

const RDF_TYPE = `${PREFIXES.rdf}type`
