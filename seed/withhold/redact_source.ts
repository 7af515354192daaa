/** Withholding from the files of an edition: nothing that is made of them ever sees what was withheld. */
import type { EditionSource } from '../pipeline.ts'
import { curationOf, withEntries } from './entries.ts'
import { redact } from './redact.ts'
import type { Sought } from './sought.ts'

export interface RedactedSource {
  readonly source: EditionSource
  /** The lines of the brochure from which it was taken; none where only the curation held it. */
  readonly lines: readonly number[]
  readonly isRedacted: boolean
}

/** @param reason goes into the curation, with the lines: it is public, and must not hold the value */
export function redactSource(source: EditionSource, sought: Sought, reason: string): RedactedSource {
  const { text, lines } = redact(Buffer.from(source.brochure).toString('utf8'), sought)
  const curation = curationOf(source)
  const cleared = redactValue(curation, sought, reason)
  const isRedacted = lines.length > 0 || JSON.stringify(cleared) !== JSON.stringify(curation)
  if (!isRedacted) return { source, lines, isRedacted }
  // What was read as a curation is one still.
  const written = withEntries(
    cleared as typeof curation,
    lines.map((line) => ({ line, reason })),
  )
  return { source: { brochure: Buffer.from(text), curation: written }, lines, isRedacted }
}

/** The same for several values; a source that holds none of them stays itself. */
export function redactAll(source: EditionSource, sought: readonly Sought[], reason: string): EditionSource {
  return sought.reduce((left, one) => redactSource(left, one, reason).source, source)
}

type Json = Readonly<Record<string, unknown>>

/** Any JSON value with every text in it redacted, the names of keys as well. */
function redactValue(value: unknown, sought: Sought, reason: string): unknown {
  if (typeof value === 'string') return redact(value, sought).text
  if (Array.isArray(value)) return value.map((one) => redactValue(one, sought, reason))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => [
    redact(key, sought).text,
    redactValue(one, sought, reason),
  ])
  const redacted: Json = Object.fromEntries(entries)
  // Of a correction that held it, the reason is now another one.
  const isChanged = JSON.stringify(redacted.value) !== JSON.stringify((value as Json).value)
  return isChanged && 'reason' in redacted ? { ...redacted, reason } : redacted
}
