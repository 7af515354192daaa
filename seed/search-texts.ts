/** What the search index holds of a record: the words of all that is readable about it. */
import type { Resource } from '../src/resources/define.ts'
import { type ReadableText, readableTexts, searchedWith } from '../src/resources/readable-texts.ts'
import { wordsOf } from '../src/resources/words.ts'

type Values = Readonly<Record<string, unknown>>

export interface SearchTexts {
  /** The short texts: a match in them ranks above one in the body. */
  readonly title: string
  readonly body: string
}

/** The records of another resource whose field holds the identifier of this one. */
export type RelatedTo = (name: Resource['name'], field: string, id: unknown) => readonly Values[]

/** The words of one record, and of those that are searched with it. */
export function searchTexts(resource: Resource, record: Values, relatedTo: RelatedTo): SearchTexts {
  const related = searchedWith(resource).map(({ name, foreignKey }) => {
    return [name, relatedTo(name, foreignKey, record.id)]
  })
  const { title, body } = readableTexts(resource, { ...record, ...Object.fromEntries(related) })
  return { title: wordsIn(title), body: wordsIn(body) }
}

/** Nothing but words: where they begin and end is not left to the index. */
function wordsIn(texts: readonly ReadableText[]): string {
  return texts.flatMap(({ text }) => wordsOf(text).map(({ folded }) => folded)).join(' ')
}
