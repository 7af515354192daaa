/** The graph of a catalogue, as a harvester walks through it. */
import { DataFactory, type Quad_Object, Store } from 'n3'
import { expand } from '../src/rdf/graph.ts'
import { PREFIXES } from '../src/rdf/prefixes.ts'
import { quadsOf } from './quads.ts'
import type { Target } from './target.ts'

export interface Graph {
  /** The things of a class, by their IRIs; what has none begins with `_:`. */
  all(type: string): string[]
  /** The values of a property: texts as they are, things by their IRIs. */
  values(subject: string, property: string): string[]
  /** The values of a property that are texts, in the language if one is named. */
  texts(subject: string, property: string, language?: string): string[]
}

/** The catalogue, as its Turtle says it. */
export async function catalogueOf(target: Target): Promise<Graph> {
  const { text } = await target.ask('/catalog.ttl')
  return graphOf(text)
}

/** @throws if it is no Turtle */
export async function graphOf(turtle: string): Promise<Graph> {
  const store = new Store(await quadsOf(turtle, 'ttl'))
  const objects = (subject: string, property: string) =>
    store.getObjects(idOf(subject), expand(property, PREFIXES), null)
  return {
    all: (type) => store.getSubjects(expand('rdf:type', PREFIXES), expand(type, PREFIXES), null).map(nameOf),
    values: (subject, property) => objects(subject, property).map(nameOf),
    texts: (subject, property, language) =>
      objects(subject, property)
        .filter((term) => term.termType === 'Literal' && (language ?? term.language) === term.language)
        .map(nameOf),
  }
}

const nameOf = ({ termType, value }: Pick<Quad_Object, 'termType' | 'value'>) =>
  termType === 'BlankNode' ? `_:${value}` : value

/** The library wants blank nodes as terms, and takes IRIs as texts. */
const idOf = (name: string) => (name.startsWith('_:') ? DataFactory.blankNode(name.slice(2)) : name)
