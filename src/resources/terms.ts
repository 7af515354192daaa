/** What fields mean as linked data, read from their definitions. */
import type { Field } from './define.ts'

/** What a field says, and of what. */
export interface Meaning {
  readonly name: string
  readonly field: Field
  /** Whether it is the record that is the value, of what the field names. */
  readonly inverse: boolean
  /** What leads from the record to what is spoken of; nothing where that is the record itself. */
  readonly through: readonly Step[]
  readonly property: string
  /** The type of a value: an XML Schema datatype, or `@id` for what has an IRI. */
  readonly type: string
  readonly language: string | null
  readonly list: 'none' | 'unordered' | 'ordered'
}

/** A property that leads to another node: its class, and what is true of it in any case. */
export interface Step {
  readonly property: string
  readonly type: string
  readonly says?: Readonly<Record<string, string>>
}

const STEPS: readonly Step[] = [
  { property: 'schema:address', type: 'schema:PostalAddress' },
  { property: 'schema:amount', type: 'schema:MonetaryAmount', says: { 'schema:currency': 'EUR' } },
  { property: 'schema:areaServed', type: 'schema:AdministrativeArea' },
  { property: 'schema:funder', type: 'schema:GovernmentOrganization' },
  { property: 'schema:geo', type: 'schema:GeoCoordinates' },
  { property: 'schema:location', type: 'schema:Place' },
  { property: 'schema:subjectOf', type: 'schema:CreativeWork' },
]

/** The prefix of the service's own vocabulary, and where the service says what its terms mean. */
export const OWN_PREFIX = 'progress'
export const TERMS_PATH = '/terms'

const OWN = `${OWN_PREFIX}:`

/** The name of a term in the service's own vocabulary; null for a term of another one. */
export const ownName = (term: string): string | null => (term.startsWith(OWN) ? term.slice(OWN.length) : null)

/** The path of a term of the service's own vocabulary. */
export const termPath = (term: string): string => `${TERMS_PATH}#${ownName(term)}`

/**
 * What a field of this name means.
 * @throws if its term leads through a property of which nothing is known here
 */
export function meaningOf(name: string, field: Field): Meaning {
  const term = field.term ?? OWN + name
  const path = term.replace('^', '').split('/')
  const property = path.slice(-1).join()
  return {
    name,
    field,
    inverse: term.startsWith('^'),
    through: path.slice(0, -1).map(stepOf),
    property,
    type: isConcept(property, field) ? '@id' : typeOf(field),
    language: field.language ?? null,
    list: field.schema.type !== 'array' ? 'none' : field.ordered ? 'ordered' : 'unordered',
  }
}

function stepOf(property: string): Step {
  const step = STEPS.find((one) => one.property === property)
  if (step === undefined) throw new Error(`What ${property} leads to is not known.`)
  return step
}

/** The term of a code of an enumeration. */
export const conceptName = (property: string, code: unknown): string => `${property}-${code}`

/** Whether the codes of a field are concepts of the service's own vocabulary. */
export function isConcept(property: string, { vocabulary }: Pick<Field, 'vocabulary'>): boolean {
  return vocabulary !== undefined && ownName(property) !== null
}

function typeOf({ schema, references, referencesBy, datatype }: Field): string {
  const { type, format } = schema.type === 'array' ? schema.items : schema
  if (references !== undefined || referencesBy !== undefined || format === 'uri') return '@id'
  if (format === 'date-time') return 'xsd:dateTime'
  return datatype ?? XSD[[type].flat()[0]] ?? 'xsd:string'
}

/** The datatypes of JSON types; those that are not here are texts. */
const XSD: Readonly<Record<string, string>> = {
  boolean: 'xsd:boolean',
  integer: 'xsd:integer',
  number: 'xsd:double',
}
