/** Whether a field of a resource allows a value: what a correction is checked against. */
import { FormatRegistry, type TSchema } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'

const MAILBOX = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/

// TypeBox knows no format until it is told one, and refuses every value of a format it does not know.
FormatRegistry.Set('email', (value) => MAILBOX.test(value))
FormatRegistry.Set('uri', (value) => URL.canParse(value))

/** Reads the two forms that TypeBox cannot check: `type: [string, null]` of `nullable`, `enum` of `codeOf`. */
export function allows(schema: TSchema, value: unknown): boolean {
  const { type, enum: codes }: TSchema = schema
  if (Array.isArray(codes)) return codes.includes(value)
  if (value === null) return Array.isArray(type) && type.includes('null')
  return Value.Check(schema, value)
}
