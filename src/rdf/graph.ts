/** A graph (RDF 1.1) as its writers take it: what is said of each thing, under compact IRIs. */

import { PREFIXES } from './prefixes.ts'

/** IRIs by the prefix that stands for them in a compact IRI: in `schema:name`, `schema`. */
export type Prefixes = Readonly<Record<string, string>>

/** A thing, and what is said of it; of what is only referred to, nothing but its identifier is given. */
export interface Node {
  /** An absolute IRI; a thing without one is known by what is said of it. */
  readonly id?: string
  /** Its classes. */
  readonly types?: readonly string[]
  readonly properties?: Properties
  /** What has it as a value: identifiers, by property. Only for what has an identifier itself. */
  readonly inverse?: Readonly<Record<string, string>>
}

/** Values by property; several values, or one that might be several, as an array. */
export type Properties = Readonly<Record<string, Value | readonly Value[]>>

export type Value = Node | Literal | List

/** The datatypes that a JSON value has by itself. */
export const NATIVE: readonly string[] = ['xsd:string', 'xsd:integer', 'xsd:boolean']

export interface Literal {
  readonly value: string | number | boolean
  /** By default, that of the JSON value; of a number with a fraction, `xsd:double`. */
  readonly datatype?: string
  readonly language?: string
}

/** Values in an order that says something. */
export interface List {
  readonly list: readonly Value[]
}

/** Whether nothing is said of a thing, but that there is one of this identifier. */
export function isReference({ types, properties, inverse }: Node): boolean {
  return [types, properties, inverse].every((said) => said === undefined)
}

/**
 * The whole IRI for a compact one; datatypes are known in any case.
 * @throws if its prefix is not among these
 */
export function expand(compact: string, prefixes: Prefixes): string {
  const colon = compact.indexOf(':')
  const prefix = compact.slice(0, colon)
  const start = prefixes[prefix] ?? (prefix === 'xsd' ? PREFIXES.xsd : undefined)
  if (start === undefined) throw new Error(`The prefix of ${compact} is not known.`)
  return start + compact.slice(colon + 1)
}

/** Takes one value, or several, as several. */
export function several(values: Value | readonly Value[]): readonly Value[] {
  return areSeveral(values) ? values : [values]
}

const areSeveral = (values: Value | readonly Value[]): values is readonly Value[] => Array.isArray(values)
