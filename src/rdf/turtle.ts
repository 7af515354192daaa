/** Graphs as Turtle (RDF 1.1 Turtle). Nodes without an identifier stand where they are referred to, unlabelled. */
import { DataFactory, type NamedNode, type Quad_Object, Writer } from 'n3'
import { expand, type Node, type Prefixes, type Properties, several, type Value } from './graph.ts'
import { PREFIXES } from './prefixes.ts'

const { namedNode, literal } = DataFactory

export interface TurtleWriter {
  /** Writes these nodes; the prefixes come before the first ones. */
  write(nodes: readonly Node[]): string
  /** Ends the last statement. */
  end(): string
}

export function turtleWriter(prefixes: Prefixes): TurtleWriter {
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
  const terms = termsOf(writer, prefixes)
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

function writeNode(writer: Writer, { name, statements }: Terms, { id, inverse = {}, ...said }: Node): void {
  const subject = id === undefined ? writer.blank([]) : namedNode(id)
  for (const { predicate, object } of statements(said)) writer.addQuad(subject, predicate, object)
  for (const [property, other] of Object.entries(inverse))
    writer.addQuad(namedNode(other), name(property), subject)
}

/** How names and values are written: what has no identifier is written out at once, the innermost first. */
function termsOf(writer: Writer, prefixes: Prefixes) {
  const names = new Map<string, NamedNode>()
  const name = (compact: string) => {
    const known = names.get(compact) ?? namedNode(expand(compact, { xsd: PREFIXES.xsd, ...prefixes }))
    names.set(compact, known)
    return known
  }
  const statements = ({ types = [], properties = {} }: Pick<Node, 'types' | 'properties'>) => [
    ...types.map((type) => ({ predicate: namedNode(RDF_TYPE), object: name(type) })),
    ...statementsOf(properties),
  ]
  const statementsOf = (properties: Properties) =>
    Object.entries(properties).flatMap(([property, values]) =>
      several(values).map((value) => ({ predicate: name(property), object: term(value) })),
    )
  const term = (value: Value): Quad_Object => {
    // A list is one term, whatever the types of the library say.
    if ('list' in value) return writer.list(value.list.map(term)) as unknown as Quad_Object
    if ('value' in value) {
      const { value: plain, datatype = datatypeOf(plain), language } = value
      return literal(lexical(plain, datatype), language ?? name(datatype))
    }
    return value.id === undefined ? writer.blank(statements(value)) : namedNode(value.id)
  }
  return { name, statements }
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

function datatypeOf(value: string | number | boolean): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'xsd:integer' : 'xsd:double'
  return typeof value === 'boolean' ? 'xsd:boolean' : 'xsd:string'
}

/** The canonical form of a number is the one that JSON-LD gives it (JSON-LD 1.1 API §8.2.2). */
function lexical(value: string | number | boolean, datatype: string): string {
  if (datatype !== 'xsd:double') return String(value)
  return Number(value)
    .toExponential(15)
    .replace(/(\d)0*e\+?/, '$1E')
}
