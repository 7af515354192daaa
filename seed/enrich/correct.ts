/** The publisher's corrections: refused where they name nothing, else put in the place of what is printed. */
import type { Field } from '../../src/resources/define.ts'
import { CONTENT } from '../../src/resources/index.ts'
import type { SourceError } from '../brochure.ts'
import { nearest } from '../curation/nearest.ts'
import { type Correction, CURATION } from '../curation.ts'
import { corrected, type Traced, withheld } from '../trace.ts'
import { allows } from './field_schema.ts'
import { holdsMarker, withoutMarker } from './withheld.ts'

// Findings are made after the corrections, by the checks.
const CORRECTABLE = new Map(
  CONTENT.filter(({ name }) => name !== 'findings').map(({ name, fields }) => [
    String(name),
    // What ties the records together stays: another organisation is named under `organisations`.
    new Map(Object.entries(fields).filter(([key, field]) => !isIdentity(key, field))),
  ]),
)

function isIdentity(name: string, field: Field): boolean {
  return name === 'id' || name === 'organisation' || field.references !== undefined
}

type Part = { readonly [field: string]: Traced<unknown> }

/** Replaces the fields of a record, or of a part of it, that the curation corrects. */
export type Correct = <P extends Part>(resource: string, record: string, part: P) => P

const keyOf = (resource: string, record: string, field: string) => `${resource} ${record} ${field}`

/** An error of the curation; its line is not known any more, so the message says which entry it is. */
export function curationError(entry: string, message: string, excerpt: string): SourceError {
  return { line: null, message: `${entry}: ${message}`, excerpt: excerpt.slice(0, 80) }
}

/** What can be said against the corrections before the records are known. */
export function findCorrectionErrors(corrections: readonly Correction[]): SourceError[] {
  const seen = new Set<string>()
  return corrections.flatMap(({ resource, record, field, value }, index) => {
    const entry = `corrections.${index}`
    const fields = CORRECTABLE.get(resource)
    if (!fields) {
      return curationError(
        entry,
        `expected a resource${nearest(resource, [...CORRECTABLE.keys()])}`,
        resource,
      )
    }
    const schema = fields.get(field)?.schema
    if (!schema) {
      return curationError(
        entry,
        `expected a field of ${resource}${nearest(field, [...fields.keys()])}`,
        field,
      )
    }
    if (!allows(schema, withoutMarker(value, allows(schema, null)))) {
      return curationError(entry, `expected a value that ${resource}.${field} allows`, JSON.stringify(value))
    }
    const key = keyOf(resource, record, field)
    if (seen.has(key)) return curationError(entry, 'expected one correction of a field', field)
    seen.add(key)
    return []
  })
}

/** The corrections of records that there are not. */
export function findUnknownRecords(
  corrections: readonly Correction[],
  records: ReadonlyMap<string, readonly string[]>,
): SourceError[] {
  return corrections.flatMap(({ resource, record }, index) => {
    const known = records.get(resource) ?? []
    if (known.includes(record)) return []
    const message = `expected a record of ${resource}${nearest(record, known)}`
    return curationError(`corrections.${index}`, message, record)
  })
}

function replace({ value: before, trace }: Traced<unknown>, correction: Correction): Traced<unknown> {
  const { value, reason, resource, field } = correction
  if (holdsMarker(value)) {
    // The correction was found to be of a field with a schema.
    const schema = CORRECTABLE.get(resource)?.get(field)?.schema as Field['schema']
    return withheld(withoutMarker(value, allows(schema, null)), { ...trace, printed: null }, reason)
  }
  const shown = before === null ? null : typeof before === 'string' ? before : JSON.stringify(before)
  const after = corrected(value, trace, trace.printed ?? shown, CURATION, reason)
  // A value that is taken away has no method, as any other null.
  return value === null ? { value, trace: { ...after.trace, method: null } } : after
}

/** Binds the corrections, which `findCorrectionErrors` found to be sound. */
export function correctorOf(corrections: readonly Correction[]): Correct {
  const all = new Map(corrections.map((one) => [keyOf(one.resource, one.record, one.field), one]))
  return (resource, record, part) => {
    const entries = Object.entries(part).map(([field, traced]) => {
      const correction = all.get(keyOf(resource, record, field))
      return [field, correction ? replace(traced, correction) : traced]
    })
    // The keys are those of the part, and each new value was checked against its field's schema.
    return Object.fromEntries(entries) as typeof part
  }
}
