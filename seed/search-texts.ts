/** What a full-text search of a record reads: all that is readable about it, folded. */
import type { Field, Resource } from '../src/resources/define.ts'
import { fold } from '../src/resources/folded.ts'
import { kindOf } from '../src/resources/kinds.ts'
import { relationsOf } from '../src/resources/relations.ts'

type Values = Readonly<Record<string, unknown>>

export interface SearchTexts {
  /** The short texts: a match in them ranks above one in the body. */
  readonly title: string
  readonly body: string
}

/** The records of another resource whose field holds the identifier of this one. */
export type RelatedTo = (name: Resource['name'], field: string, id: unknown) => readonly Values[]

/** The texts of one record, and of those that are searched with it. */
export function searchTexts(resource: Resource, record: Values, relatedTo: RelatedTo): SearchTexts {
  const related = relationsOf(resource)
    .filter(({ name }) => resource.searchedWith?.includes(name))
    .flatMap(({ name, resource: other, foreignKey }) =>
      relatedTo(name, foreignKey, record.id).flatMap((child) => readable(other, child, () => true)),
    )
  const title = readable(resource, record, (field) => kindOf(field) === 'text')
  const body = readable(resource, record, (field) => kindOf(field) !== 'text')
  return { title: fold(title.join('\n')), body: fold([...body, ...related].join('\n')) }
}

/** The texts of the fields that are wanted: as they stand, and for codes their French labels as well. */
function readable({ fields }: Resource, record: Values, isWanted: (field: Field) => boolean): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const value = record[name]
    if (!isWanted(field) || typeof value === 'boolean' || value === null || value === undefined) return []
    return [value].flat().flatMap((one) => [String(one), field.vocabulary?.[String(one)]?.fr ?? []].flat())
  })
}
