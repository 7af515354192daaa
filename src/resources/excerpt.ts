/** What `include=excerpts` shows of a record that a search found: where, in its texts, and in which words. */
import { type Static, Type } from '@sinclair/typebox'
import type { ResourceName } from './define.ts'
import { Identifier } from './identity.ts'

/** A piece of plain text, whatever characters it holds: whoever shows it marks it up. */
export const Part = Type.Object(
  {
    text: Type.String({ minLength: 1 }),
    /** Whether it is what was looked for. */
    marked: Type.Boolean(),
  },
  { additionalProperties: false },
)
export type Part = Static<typeof Part>

/** A text, or a passage of it, in parts that follow one another. */
export const Excerpt = Type.Object(
  {
    /** Where the text stands: in the record itself, or in one that it is searched with. */
    resource: Type.Unsafe<ResourceName>({ type: 'string', minLength: 1 }),
    record: Identifier,
    field: Type.String({ minLength: 1 }),
    parts: Type.Array(Part, { minItems: 1 }),
  },
  { additionalProperties: false },
)
export type Excerpt = Static<typeof Excerpt>

/** The excerpts of one record: what was found is in at least one of its texts. */
export const Excerpts = Type.Array(Excerpt, { minItems: 1, maxItems: 5 })
