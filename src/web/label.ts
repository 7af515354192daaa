/** What a record is called in a heading or a link: the fields that its definition says tell it. */
import type { PublicRecord } from '../representations/representation.ts'
import type { Field, Language, Resource } from '../resources/define.ts'

/** In one line of plain text. */
export function labelOf(resource: Resource, record: PublicRecord, language: Language): string {
  const { label } = resource
  return label.map((name) => textOf(fieldOf(resource, name), record[name], language)).join(' – ')
}

/** A value in words, without anything around it: a code by its label. */
export function textOf({ vocabulary }: Field, value: unknown, language: Language): string {
  return vocabulary?.[String(value)]?.[language] ?? String(value)
}

/** A field of which it is known that the resource has it. */
export const fieldOf = ({ fields }: Resource, name: string): Field => fields[name] as Field
