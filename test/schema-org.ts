/** The vocabulary of schema.org, as its publisher gives it: which class has which properties, and their values. */
import { readFileSync } from 'node:fs'
import { Parser, type Quad } from 'n3'

const SCHEMA = 'http://schema.org/'
const FILE = new URL('schema.nq', import.meta.resolve('@vocabulary/schema'))

export interface SchemaOrg {
  /** Whether a class is another one or one of its subclasses, by compact IRIs. */
  isA(type: string, other: string): boolean
  /** The classes that have a property, and those of its values; none for a property that is not there. */
  domains(property: string): readonly string[]
  ranges(property: string): readonly string[]
  isClass(type: string): boolean
}

export function readSchemaOrg(): SchemaOrg {
  const quads = new Parser().parse(readFileSync(FILE, 'utf8'))
  const superclasses = valuesOf(quads, 'http://www.w3.org/2000/01/rdf-schema#subClassOf')
  const types = valuesOf(quads, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type')
  const domains = valuesOf(quads, `${SCHEMA}domainIncludes`)
  const ranges = valuesOf(quads, `${SCHEMA}rangeIncludes`)
  const isA = (type: string, other: string): boolean =>
    type === other || (superclasses.get(type) ?? []).some((one) => isA(one, other))
  return {
    isA,
    domains: (property) => domains.get(property) ?? [],
    ranges: (property) => ranges.get(property) ?? [],
    isClass: (type) => types.get(type)?.includes('http://www.w3.org/2000/01/rdf-schema#Class') ?? false,
  }
}

const compact = (iri: string) => iri.replace(SCHEMA, 'schema:')

function valuesOf(quads: readonly Quad[], property: string): Map<string, readonly string[]> {
  const said = quads.filter(({ predicate }) => predicate.value === property)
  const bySubject = Map.groupBy(said, ({ subject }) => compact(subject.value))
  return new Map(
    [...bySubject].map(([subject, all]) => [subject, all.map(({ object }) => compact(object.value))]),
  )
}
