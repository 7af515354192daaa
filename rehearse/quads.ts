/** Reading graphs: by parsers that share nothing with what wrote them, and without any network. */
import { Readable } from 'node:stream'
import jsonld from 'jsonld'
import {
  DataFactory,
  Parser,
  type Quad,
  type Quad_Object,
  type Quad_Predicate,
  type Quad_Subject,
  Writer,
} from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'

const { blankNode, literal, namedNode, quad } = DataFactory

/** The extension and the media type of each form that a whole graph has. */
export const GRAPH_FORMS = [
  ['jsonld', 'application/ld+json'],
  ['ttl', 'text/turtle'],
  ['rdf', 'application/rdf+xml'],
] as const

const OFFLINE = {
  /** A term that is dropped in silence is an error. */
  safe: true,
  documentLoader: async (url: string) => {
    throw new Error(`${url} is not inline`)
  },
}

/**
 * The quads of a document in JSON-LD, Turtle or RDF/XML: several values in the order of the document.
 * @throws for a remote context, a relative IRI, or a term without meaning
 */
export async function quadsOf(body: string, extension: string): Promise<Quad[]> {
  if (extension === 'ttl') return new Parser().parse(body)
  // Without a format, the library gives quads as data.
  const quads =
    extension === 'rdf'
      ? await Readable.from([body]).pipe(new RdfXmlParser()).toArray()
      : ((await jsonld.toRDF(JSON.parse(body), OFFLINE)) as Plain[])
  // What stands before an object is never a literal.
  return quads.map(({ subject, predicate, object }) =>
    quad(termOf(subject) as Quad_Subject, termOf(predicate) as Quad_Predicate, termOf(object)),
  )
}

interface PlainTerm {
  readonly termType: string
  readonly value: string
  readonly language?: string
  /** Only literals have it, and only theirs is read. */
  readonly datatype: { readonly value: string }
}

type Plain = Readonly<Record<'subject' | 'predicate' | 'object', PlainTerm>>

function termOf({ termType, value, language, datatype }: PlainTerm): Quad_Object {
  if (termType === 'BlankNode') return blankNode(value.replace('_:', ''))
  if (termType === 'NamedNode') return namedNode(value)
  return literal(value, language || namedNode(datatype.value))
}

/** A text that two graphs have in common exactly if they are isomorphic (RDF Dataset Canonicalization). */
export async function canonical(quads: readonly Quad[]): Promise<string> {
  const text = new Writer({ format: 'N-Quads' }).quadsToString([...quads])
  const options = { ...OFFLINE, algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads' } as const
  // The types of the library know no input but JSON-LD.
  return jsonld.canonize(text as unknown as object, options as object)
}
