/** The JSON-LD context of all records: one for all resources, so that it is the same everywhere. */
import { NATIVE } from '../rdf/graph.ts'
import { type Coercion, contextObject, type JsonLdContext } from '../rdf/json-ld.ts'
import { PREFIXES } from '../rdf/prefixes.ts'
import { RESOURCES } from '../resources/index.ts'
import { TRACE_MEANINGS } from '../resources/provenance-terms.ts'
import { type Meaning, meaningOf, OWN_PREFIX, TERMS_PATH } from '../resources/terms.ts'

/** @param urlOf the URL of a path of the service */
export function recordContext(urlOf: (path: string) => string): JsonLdContext {
  const { schema, xsd } = PREFIXES
  const prefixes = { schema, xsd, [OWN_PREFIX]: urlOf(`${TERMS_PATH}#`) }
  return { prefixes, implied: 'schema', coercions: COERCIONS }
}

/** The context as a document of its own. */
export function contextDocument(urlOf: (path: string) => string): object {
  return { '@context': contextObject(recordContext(urlOf)) }
}

function coercionOf({ type, language, list }: Meaning): Coercion {
  return {
    ...(!NATIVE.includes(type) && { '@type': type }),
    ...(language !== null && { '@language': language }),
    ...(list === 'ordered' && { '@container': '@list' }),
  }
}

/** A term that fields use in different ways is not coerced: their values say themselves how they are read. */
const COERCIONS: ReadonlyMap<string, Coercion> = coercionsOf([
  ...RESOURCES.flatMap(({ fields }) => Object.entries(fields).map((entry) => meaningOf(...entry))),
  ...TRACE_MEANINGS,
])

function coercionsOf(meanings: readonly Meaning[]): Map<string, Coercion> {
  const agreed = [...Map.groupBy(meanings, ({ property }) => property)].flatMap(([property, users]) => {
    const [coercion = {}, ...others] = new Map(
      users.map(coercionOf).map((one) => [JSON.stringify(one), one]),
    ).values()
    const said = others.length === 0 && Object.keys(coercion).length > 0
    return said ? [[property, coercion] as const] : []
  })
  return new Map(agreed)
}
