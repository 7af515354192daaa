/** Graphs as JSON-LD, by the rules that versions 1.0 and 1.1 share: no processor is asked for more. */
import { isReference, type Node, type Prefixes, type Properties, several, type Value } from './graph.ts'

/** What a document says beforehand, so that its values can be written plainly. */
export interface JsonLdContext {
  readonly prefixes: Prefixes
  /** The prefix that is left away: `name` for `schema:name`. */
  readonly implied?: string
  /** How the values of properties are read, by compact IRI; others are read as JSON has them. */
  readonly coercions?: ReadonlyMap<string, Coercion>
}

export interface Coercion {
  /** A datatype, or `@id` for identifiers. */
  readonly '@type'?: string
  readonly '@language'?: string
  readonly '@container'?: '@list'
}

type JsonObject = Readonly<Record<string, unknown>>

/** The context as a document holds it, under `@context`. */
export function contextObject({ prefixes, implied, coercions = new Map() }: JsonLdContext): JsonObject {
  const others = Object.entries(prefixes).filter(([prefix]) => prefix !== implied)
  return {
    ...(implied !== undefined && { '@vocab': prefixes[implied] }),
    ...Object.fromEntries(others),
    ...Object.fromEntries([...coercions].map(([name, coercion]) => [nameIn(implied, name), coercion])),
  }
}

/** A node as a document with this context holds it. */
export function nodeObject(
  { id, types = [], properties, inverse }: Node,
  context: JsonLdContext,
): JsonObject {
  const { implied } = context
  const [type, ...more] = types.map((name) => nameIn(implied, name))
  return {
    ...(id !== undefined && { '@id': id }),
    ...(type !== undefined && { '@type': more.length === 0 ? type : [type, ...more] }),
    ...(properties && propertiesObject(properties, context)),
    ...(inverse && { '@reverse': propertiesObject(referencesOf(inverse), context) }),
  }
}

function propertiesObject(properties: Properties, context: JsonLdContext): JsonObject {
  const entries = Object.entries(properties).map(([property, values]) => {
    const coercion = context.coercions?.get(property) ?? {}
    const written = several(values).map((value) => spelled(value, coercion, context))
    return [nameIn(context.implied, property), Array.isArray(values) ? written : written[0]]
  })
  return Object.fromEntries(entries)
}

const referencesOf = (inverse: Readonly<Record<string, string>>): Properties =>
  Object.fromEntries(Object.entries(inverse).map(([property, id]) => [property, { id }]))

/** A value: plainly where the context says how to read it, else in full. */
function spelled(value: Value, coercion: Coercion, context: JsonLdContext): unknown {
  if ('list' in value) {
    const list = value.list.map((one) => spelled(one, coercion, context))
    return coercion['@container'] === '@list' ? list : { '@list': list }
  }
  if ('value' in value) {
    const { value: plain, datatype, language } = value
    if (datatype === coercion['@type'] && language === coercion['@language']) return plain
    return {
      '@value': plain,
      ...(datatype !== undefined && { '@type': datatype }),
      ...(language !== undefined && { '@language': language }),
    }
  }
  return isReference(value) && coercion['@type'] === '@id' ? value.id : nodeObject(value, context)
}

/** A compact IRI, without the prefix that is implied. */
function nameIn(implied: string | undefined, name: string): string {
  return name.startsWith(`${implied}:`) ? name.slice(name.indexOf(':') + 1) : name
}
