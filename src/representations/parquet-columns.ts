/** The columns of a Parquet file: their types follow from the schemas of the fields. */
import type { TSchema } from '@sinclair/typebox'
import type { SchemaElement } from 'hyparquet-writer'

export interface Column {
  /** What describes it, depth first: one element, or three for a list. */
  readonly elements: readonly SchemaElement[]
  /** A value of the field as it is written; null stays null. */
  encode(value: unknown): unknown
}

interface Type {
  readonly element: Omit<SchemaElement, 'name'>
  encode(value: unknown): unknown
}

const asIs = (value: unknown) => value
// The schema of a field says what its values are.
const bigInt = (value: unknown) => BigInt(value as number)
const date = (value: unknown) => new Date(value as string)

const STRING: Type = {
  element: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } },
  encode: asIs,
}

/** The types of texts that say by their `format` that they are more than that. */
const FORMATS: ReadonlyMap<unknown, Type> = new Map([
  [
    'date',
    { element: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } }, encode: date },
  ],
  [
    'date-time',
    {
      element: {
        type: 'INT64',
        converted_type: 'TIMESTAMP_MILLIS',
        logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
      },
      encode: date,
    },
  ],
])

/** The column of a field; what may be null is optional in it, all else required. */
export function columnOf(name: string, schema: TSchema): Column {
  const types: unknown[] = [schema.type].flat()
  const head = { name, repetition_type: types.includes('null') ? 'OPTIONAL' : 'REQUIRED' } as const
  if (types.includes('array')) return listColumn(head, columnOf('element', schema.items))
  const { element, encode } = typeOf(schema, types)
  return { elements: [{ ...head, ...element }], encode: (value) => (value === null ? null : encode(value)) }
}

/** A list in the three levels of the format's own specification. */
function listColumn(head: SchemaElement, { elements, encode }: Column): Column {
  return {
    elements: [
      { ...head, num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      ...elements,
    ],
    encode: (value) => (Array.isArray(value) ? value.map(encode) : null),
  }
}

function typeOf(schema: TSchema, types: readonly unknown[]): Type {
  if (types.includes('boolean')) return { element: { type: 'BOOLEAN' }, encode: asIs }
  if (types.includes('number')) return { element: { type: 'DOUBLE' }, encode: asIs }
  if (types.includes('integer')) {
    return fitsInt32(schema)
      ? { element: { type: 'INT32' }, encode: asIs }
      : { element: { type: 'INT64' }, encode: bigInt }
  }
  return FORMATS.get(schema.format) ?? STRING
}

function fitsInt32({ minimum, maximum }: TSchema): boolean {
  return minimum >= -(2 ** 31) && maximum < 2 ** 31
}
