/** Graphs as RDF/XML (RDF 1.1 XML Syntax), for harvesters that read nothing else. */
import { type Element, xmlDocument } from '../xml.ts'
import { expand, isReference, type Node, type Prefixes, several, type Value } from './graph.ts'
import { lexical } from './literal.ts'
import { PREFIXES } from './prefixes.ts'

/** The names of properties become names of elements, which hold no slash. */
export function rdfXml(nodes: readonly Node[], prefixes: Prefixes): string {
  const declared = { ...prefixes, rdf: PREFIXES.rdf }
  const namespaces = Object.entries(declared).map(([prefix, iri]) => [`@xmlns:${prefix}`, iri])
  return xmlDocument('rdf:RDF', {
    ...Object.fromEntries(namespaces),
    'rdf:Description': nodes.flatMap((node) => [description(node, declared), ...subjects(node)]),
  })
}

function description({ id, types, properties = {} }: Node, prefixes: Prefixes): Element {
  const said = Object.entries(properties).map(([property, values]) => {
    return [property, several(values).map((value) => element(value, prefixes))]
  })
  return {
    ...(id !== undefined && { '@rdf:about': id }),
    ...(types && { 'rdf:type': types.map((type) => resource(expand(type, prefixes))) }),
    ...Object.fromEntries(said),
  }
}

/** The things that have a node as their value. */
function subjects({ id, inverse = {} }: Node): Element[] {
  return Object.entries(inverse).map(([property, other]) => {
    return { '@rdf:about': other, [property]: resource(id) }
  })
}

const resource = (id: string | undefined): Element => ({ '@rdf:resource': id })

function element(value: Value, prefixes: Prefixes): Element {
  if ('list' in value) return list(value.list, prefixes)
  if (!('value' in value)) {
    return isReference(value) ? resource(value.id) : { 'rdf:Description': description(value, prefixes) }
  }
  const { text, datatype } = lexical(value)
  if (value.language !== undefined) return { '@xml:lang': value.language, '#text': text }
  return {
    ...(datatype !== 'xsd:string' && { '@rdf:datatype': expand(datatype, prefixes) }),
    '#text': text,
  }
}

/** Cell by cell: the short form of a list has no place for literals. */
function list([first, ...rest]: readonly Value[], prefixes: Prefixes): Element {
  if (first === undefined) return resource(`${PREFIXES.rdf}nil`)
  return {
    'rdf:Description': { 'rdf:first': element(first, prefixes), 'rdf:rest': list(rest, prefixes) },
  }
}
