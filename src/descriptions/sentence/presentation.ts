/** How the records are shown, in words: their order, their page, and what comes with them. */
import type { Include } from '../../queries/include.ts'
import type { OrderKey } from '../../queries/order.ts'
import type { Language, Resource } from '../../resources/define.ts'
import type { Embedding } from '../../resources/relations.ts'
import { GRAMMARS } from './language.ts'
import { fieldName, recordsName } from './name.ts'

/** @param isSearch whether the records are ordered by relevance, if by nothing else */
export function orderOf(
  resource: Resource,
  sort: readonly OrderKey[],
  isSearch: boolean,
  language: Language,
): string {
  const { sorted, descending, thenBy, by, relevance, distance } = GRAMMARS[language]
  if (sort.length === 0) return by(isSearch ? relevance : fieldName(resource, 'id', language))
  const keys = sort.map((key) => {
    const name = 'distanceFrom' in key ? distance : fieldName(resource, key.field, language)
    return key.descending ? descending(name) : name
  })
  return sorted(keys.join(thenBy))
}

/** Which page of them it is. */
export interface PageAsked {
  /** How many records it has at most; null where the question does not say. */
  readonly limit: number | null
  /** Cursors; null for none. */
  readonly after: unknown
  readonly before: unknown
}

/** The page, unless it is the one that nobody asked for. */
export function pageOf({ limit, after, before }: PageAsked, language: Language): string[] {
  const grammar = GRAMMARS[language]
  const beyond = [after === null ? [] : grammar.after, before === null ? [] : grammar.before].flat()
  if (limit === null && beyond.length === 0) return []
  return [[limit === null ? grammar.page : grammar.pageOf(limit), ...beyond].join(' ')]
}

/** The fields that are shown; nothing is said of all of them. */
export function fieldsOf(resource: Resource, fields: readonly string[] | null, language: Language): string[] {
  const grammar = GRAMMARS[language]
  if (fields === null) return []
  const names = fields.map((name) => fieldName(resource, name, language))
  return [grammar.fields(names.length === 0 ? grammar.noFields : grammar.and(names))]
}

/** What comes with each record. */
export function includedOf({ relations, provenance, excerpts }: Include, language: Language): string[] {
  const grammar = GRAMMARS[language]
  const names = [
    ...embeddedOf(relations, language),
    ...(provenance ? [grammar.provenance] : []),
    ...(excerpts ? [grammar.excerpts] : []),
  ]
  return names.length === 0 ? [] : [grammar.included(grammar.and(names))]
}

function embeddedOf(embeddings: readonly Embedding[], language: Language): string[] {
  const { and, within } = GRAMMARS[language]
  return embeddings.map(({ relation, within: further }) => {
    const records = recordsName(relation.resource, language)
    return further.length === 0 ? records : within(records, and(embeddedOf(further, language)))
  })
}

/** The fields whose values are counted. */
export function countedOf(resource: Resource, facets: readonly string[], language: Language): string[] {
  const { counted, and } = GRAMMARS[language]
  const names = facets.map((name) => fieldName(resource, name, language))
  return names.length === 0 ? [] : [counted(and(names))]
}
