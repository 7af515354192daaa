/** What a record is called in a heading or a link: the fields that its definition says tell it. */
import type { PublicRecord } from '../representations/representation.ts'
import type { Field, Language, Resource } from '../resources/define.ts'

/** In one line of plain text. */
export function labelOf({ label, fields }: Resource, record: PublicRecord, language: Language): string {
  return label.flatMap((name) => textOf(fields[name], record[name], language) ?? []).join(' – ')
}

/** A value in words, without anything around it; null for none. */
export function textOf(field: Field | undefined, value: unknown, language: Language): string | null {
  if (value === null || value === undefined) return null
  return field?.vocabulary?.[String(value)]?.[language] ?? String(value)
}
