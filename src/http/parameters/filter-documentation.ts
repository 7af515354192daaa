/** What the contract says of the filters by a field. */
import { type TSchema, Type } from '@sinclair/typebox'
import type { QueryParameter } from '../../descriptions/openapi.ts'
import type { Field } from '../../resources/define.ts'
import { kindOf } from '../../resources/kinds.ts'
import { SPELLING } from './filter-name.ts'
import { spelledOperators } from './operators.ts'

export function documentFilter(name: string, field: Field): QueryParameter {
  const others = spelledOperators(field, SPELLING)
    .map((operator) => `\`${name}__${operator}\``)
    .join(', ')
  return {
    name,
    description: {
      en: `${field.description.en} Repeated: any of the values. Also ${others}.`,
      fr: `${field.description.fr} Répété : l’une des valeurs. Aussi ${others}.`,
    },
    schema: Type.Array(valueSchema(field)),
    example: [exampleOf(field)],
    explode: true,
  }
}

/** One value of the field's example, in the form that the URL takes. */
function exampleOf(field: Field): unknown {
  const value: unknown = [field.example].flat()[0] ?? ''
  return kindOf(field) === 'list' ? String(value) : value
}

/** The schema of one value: what the field holds, or what each item of its list is. */
function valueSchema({ schema }: Field): TSchema {
  const { type, enum: codes, items, ...rest } = schema
  if (items !== undefined) return Type.Unsafe({ type: 'string' })
  const one: unknown = [type].flat()[0]
  const listed = Array.isArray(codes) ? { enum: codes.filter((code) => code !== null) } : {}
  return Type.Unsafe({ type: one, ...(one === 'string' ? {} : rest), ...listed })
}
