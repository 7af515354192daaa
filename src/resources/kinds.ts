/** The kinds of fields: what a question can ask of each follows from its schema. */
import type { Field, Resource } from './define.ts'
import { foldedName } from './folded.ts'

export type Kind = 'code' | 'text' | 'prose' | 'number' | 'boolean' | 'date-time' | 'list' | 'points'

/**
 * `text` is compared ignoring case and accents, a `code` exactly; `prose` is searched with `q`, and `points`
 * (a list of positions) are found on the map.
 */
export function kindOf({ schema, prose, references }: Field): Kind {
  const types: unknown[] = [schema.type].flat()
  if (types.includes('array')) return schema.items.type === 'array' ? 'points' : 'list'
  if (types.includes('boolean')) return 'boolean'
  if (types.includes('integer') || types.includes('number')) return 'number'
  if (schema.format === 'date-time') return 'date-time'
  if (prose === true) return 'prose'
  const isCode = references !== undefined || schema.enum !== undefined || schema.pattern !== undefined
  return isCode ? 'code' : 'text'
}

/** The kinds of fields that hold one value at most, which is compared whole: records are put in order by them. */
export const ORDERED = ['code', 'text', 'number', 'boolean', 'date-time'] as const satisfies readonly Kind[]

/** Whether the field may be null. */
export function isNullable({ schema }: Field): boolean {
  return [schema.type].flat().includes('null')
}

/** The fields of a resource that are of one of the kinds. */
export function fieldsOfKind({ fields }: Resource, ...kinds: readonly Kind[]): string[] {
  return Object.entries(fields).flatMap(([name, field]) => (kinds.includes(kindOf(field)) ? name : []))
}

/** Whether the records of a resource can be found on a map. */
export function hasCoordinates({ fields }: Resource): boolean {
  return fields.longitude !== undefined && fields.latitude !== undefined
}

/** The name of the column that a field is filtered and sorted by: for texts, the folded one. */
export function comparedName(name: string, field: Field): string {
  return kindOf(field) === 'text' ? foldedName(name) : name
}
