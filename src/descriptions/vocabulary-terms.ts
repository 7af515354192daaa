/** The terms of the service's own vocabulary, gathered from all fields that use them. */
import type { Field, Localised } from '../resources/define.ts'
import { RESOURCES } from '../resources/index.ts'
import { TRACE, TRACE_MEANINGS } from '../resources/provenance-terms.ts'
import { conceptName, isConcept, type Meaning, meaningOf, ownName } from '../resources/terms.ts'

/** A property, with what each of the fields that use it says of it. */
export interface Property {
  readonly name: string
  readonly titles: readonly Localised[]
  readonly descriptions: readonly Localised[]
  /** The classes of what it is said of, and those of its values. */
  readonly domains: readonly string[]
  readonly ranges: readonly string[]
}

/** A code of an enumeration. */
export interface Code {
  readonly name: string
  readonly code: string
  readonly label: Localised
  /** The enumeration, and the title of its field. */
  readonly scheme: string
  readonly title: Localised
}

/** A property as one field uses it. */
interface Use extends Pick<Field, 'title' | 'description'> {
  readonly name: string
  readonly domain: string
  readonly range: string
  readonly codes: Field['vocabulary']
}

function useOf(type: string, meaning: Meaning): Use {
  const { property: name, through, field } = meaning
  const codes = isConcept(name, field) ? field.vocabulary : undefined
  const { title, description } = field
  return { name, title, description, domain: through.at(-1)?.type ?? type, range: rangeOf(meaning), codes }
}

function rangeOf({ property, field, language, list, type }: Meaning): string {
  if (list === 'ordered') return 'rdf:List'
  if (language !== null) return 'rdf:langString'
  if (isConcept(property, field)) return 'skos:Concept'
  const referred = RESOURCES.find(({ name }) => name === field.references)
  return referred?.term ?? type.replace('@id', 'rdfs:Resource')
}

const USES: readonly Use[] = [
  ...RESOURCES.filter(({ provenance }) => provenance !== null).map(({ term }) => {
    return { ...TRACE, name: TRACE.property, domain: term, range: TRACE.type, codes: undefined }
  }),
  ...RESOURCES.flatMap(({ term, fields }) =>
    Object.entries(fields).map((field) => useOf(term, meaningOf(...field))),
  ),
  ...TRACE_MEANINGS.map((meaning) => useOf(TRACE.type, meaning)),
].filter(({ name }) => ownName(name) !== null)

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]

export const PROPERTIES: readonly Property[] = [...Map.groupBy(USES, ({ name }) => name)].map(
  ([name, uses]) => ({
    name,
    titles: uses.map(({ title }) => title),
    descriptions: uses.map(({ description }) => description),
    domains: distinct(uses.map(({ domain }) => domain)),
    ranges: distinct(uses.map(({ range }) => range)),
  }),
)

export const CODES: readonly Code[] = [...new Map(USES.map((use) => [use.name, use])).values()].flatMap(
  ({ name, title, codes = {} }) =>
    Object.entries(codes).map(([code, label]) => {
      return { name: conceptName(name, code), code, label, scheme: `${name}-scheme`, title }
    }),
)
