/** From the value of a field to what it stands for: an IRI, or a literal. */
import { type Literal, NATIVE, type Value } from '../../rdf/graph.ts'
import { RESOURCES } from '../../resources/index.ts'
import { conceptName, isConcept, type Meaning, termPath } from '../../resources/terms.ts'
import type { PublicRecord } from '../representation.ts'

type UrlOf = (path: string) => string

/** The values of a record's field; null where it has none. */
export function valuesOf(meaning: Meaning, record: PublicRecord, urlOf: UrlOf) {
  const value = record[meaning.name] ?? null
  if (value === null) return null
  if (!Array.isArray(value)) return oneValue(meaning, value, record, urlOf)
  if (value.length === 0) return null
  const list = value.map((one) => oneValue(meaning, one, record, urlOf))
  return meaning.list === 'ordered' ? { list } : list
}

/** The path of a record: it is the same whatever form it is asked for in. */
export const recordPath = (resource: { readonly path: string }, id: unknown) => `/v1/${resource.path}/${id}`

function oneValue(meaning: Meaning, value: unknown, record: PublicRecord, urlOf: UrlOf): Value {
  const { type, language, property, field } = meaning
  if (type !== '@id') return literalOf(value, type, language)
  if (isConcept(property, field)) return { id: urlOf(termPath(conceptName(property, value))) }
  const { references, referencesBy } = field
  if (references === undefined && referencesBy === undefined) return { id: toIri(String(value)) }
  const referred = referencesBy === undefined ? references : record[referencesBy]
  const resource = RESOURCES.find(({ name }) => name === referred)
  // Where it is not told of which resource it is, an identifier is but a text.
  return resource === undefined ? { value: String(value) } : { id: urlOf(recordPath(resource, value)) }
}

function literalOf(value: unknown, datatype: string, language: string | null): Literal {
  // A position: there are no lists within lists here, and cells have none either.
  if (Array.isArray(value)) return { value: value.join() }
  if (language !== null) return { value: String(value), language }
  // The schema of the field, from which its datatype was read, allows nothing else.
  if (NATIVE.includes(datatype)) return { value: value as Literal['value'] }
  return { value: datatype === 'xsd:double' ? Number(value) : String(value), datatype }
}

/** Percent-encodes what an IRI cannot hold (RFC 3987 §2.2). */
const toIri = (uri: string) => uri.replaceAll(/[\0- <>"{}|\\^`]/g, encodeURIComponent)
