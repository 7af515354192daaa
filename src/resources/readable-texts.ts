/** What can be read about a record: what a search looks through, and what excerpts are taken from. */
import type { Field, Resource, ResourceName } from './define.ts'
import { type Kind, kindOf } from './kinds.ts'
import { type Relation, relationsOf } from './relations.ts'

type Values = Readonly<Record<string, unknown>>

/** One text, and where it stands. */
export interface ReadableText {
  readonly resource: ResourceName
  /** The identifier of the record. */
  readonly record: string
  readonly field: string
  readonly kind: Kind
  readonly text: string
}

export interface ReadableTexts {
  /** The short texts: a match in them ranks above one in the body. */
  readonly title: readonly ReadableText[]
  /** All else, and the texts of the records that are searched with this one. */
  readonly body: readonly ReadableText[]
}

/** The ways to the records whose texts are read with those of a resource. */
export function searchedWith(resource: Resource): Relation[] {
  return relationsOf(resource).filter(({ name }) => resource.searchedWith?.includes(name))
}

/**
 * The texts of one record, in the order of the definitions.
 * @param record with the records that it is searched with, each list under the name of its relation
 */
export function readableTexts(resource: Resource, record: Values): ReadableTexts {
  const own = textsOf(resource, record)
  const related = searchedWith(resource).flatMap(({ name, resource: other }) => {
    // Where a record is searched with others, whoever asks brings them along.
    const others = record[name] as readonly Values[]
    return others.flatMap((one) => textsOf(other, one))
  })
  const isTitle = ({ kind }: ReadableText) => kind === 'text'
  return { title: own.filter(isTitle), body: [...own.filter((one) => !isTitle(one)), ...related] }
}

function textsOf({ name, fields }: Resource, record: Values): ReadableText[] {
  return Object.entries(fields).flatMap(([field, definition]) => {
    const kind = kindOf(definition)
    // Nobody looks for degrees among words.
    if (kind === 'points') return []
    const place = { resource: name, record: String(record.id), field, kind }
    return written(definition, record[field]).map((text) => ({ ...place, text }))
  })
}

/** A value as it is read: as it stands, and for a code its French label as well; a truth value cannot be read. */
function written({ vocabulary }: Field, value: unknown): string[] {
  if (typeof value === 'boolean' || value === null || value === undefined) return []
  return [value].flat().flatMap((one) => [String(one), vocabulary?.[String(one)]?.fr ?? []].flat())
}
