/** What was asked of a collection, in one sentence: made from the titles of the definitions, in either language. */
import type { Condition } from '../queries/condition.ts'
import type { Include } from '../queries/include.ts'
import type { OrderKey } from '../queries/order.ts'
import type { Language, Resource } from '../resources/define.ts'
import { type Clause, clausesOf, clear } from './sentence/condition.ts'
import { GRAMMARS } from './sentence/language.ts'
import { recordsName } from './sentence/name.ts'
import { countedOf, fieldsOf, includedOf, orderOf, type PageAsked, pageOf } from './sentence/presentation.ts'
import { quoted } from './sentence/value.ts'

/** A question, as far as a sentence tells it. */
export interface Asked extends PageAsked {
  /** What all of the records must fulfil; null for nothing. */
  readonly where: Condition | null
  /** The words of a search, as they were written; null for none. */
  readonly words: string | null
  readonly sort: readonly OrderKey[]
  /** The fields to show; null for all of them. */
  readonly fields: readonly string[] | null
  readonly include: Include
  readonly facets: readonly string[]
}

/** `Laureates whose commune of the seat is “Nanterre”, by identifier, page of 5.` */
export function sentence(resource: Resource, asked: Asked, language: Language): string {
  const selection = [
    selectionOf(resource, asked, language),
    orderOf(resource, asked.sort, asked.words !== null, language),
    ...pageOf(asked, language),
  ].join(', ')
  const parts = [
    selection,
    ...fieldsOf(resource, asked.fields, language),
    ...includedOf(asked.include, language),
    ...countedOf(resource, asked.facets, language),
  ]
  return `${parts.join(GRAMMARS[language].semicolon)}.`
}

/** The records that are meant. */
function selectionOf(resource: Resource, { where, words }: Asked, language: Language): string {
  const { all, and, search } = GRAMMARS[language]
  const clauses: Clause[] = [
    ...(where === null ? [] : clausesOf(resource, where, language)),
    ...(words === null ? [] : [clear(search(quoted(words, language)))]),
  ]
  const [first] = clauses
  if (first === undefined) return all(recordsName(resource, language))
  const said = clauses.length === 1 ? first.alone : and(clauses.map(({ beside }) => beside))
  return `${resource.title[language]} ${said}`
}
