/**
 * Schemas of single values, with one word after `type`: the dialect of OpenAPI 3.0, which is also the only one
 * whose types GIS clients understand (GDAL takes a number whose type is a list of two words for a text).
 */
import type { Field, Language } from '../resources/define.ts'
import { isNullable } from '../resources/kinds.ts'
import { fieldSchema, type JsonSchema } from './schemas.ts'

/** The schema of a value that is there. */
export function valueSchema(field: Field, language: Language): JsonSchema {
  const { type, enum: codes, examples, ...rest } = fieldSchema(field, language)
  const listed = Array.isArray(codes) && { enum: codes.filter((code) => code !== null) }
  return { ...rest, type: [type].flat()[0], ...listed }
}

/** The schema of a value that may be missing, if the field allows it: `nullable` then says so. */
export function perhapsSchema(field: Field, language: Language): JsonSchema {
  const schema = valueSchema(field, language)
  if (!isNullable(field)) return schema
  const { enum: codes } = schema
  return { ...schema, nullable: true, ...(Array.isArray(codes) && { enum: [...codes, null] }) }
}
