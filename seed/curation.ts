/** The curation of an edition: what the publisher adds to the brochure, each with its reason. */
import { FormatRegistry, type Static, type TSchema, Type } from '@sinclair/typebox'
import { Value, type ValueError, ValueErrorType } from '@sinclair/typebox/value'
import type { Outcome, SourceError } from './brochure.ts'
import { locateJson } from './curation/locate.ts'
import { nearest } from './curation/nearest.ts'

// A day of the calendar: 30 February would be read as one of March.
FormatRegistry.Set('date', (text) => {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
})

const closed = { additionalProperties: false }
const Reason = Type.String({ minLength: 1 })
const Slug = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' })
const choice = <S extends TSchema>(value: S) => Type.Object({ value, reason: Reason }, closed)

const Correction = Type.Object(
  {
    resource: Type.String(),
    record: Type.String(),
    field: Type.String(),
    value: Type.Unknown(),
    reason: Reason,
  },
  closed,
)
export type Correction = Static<typeof Correction>

const Withheld = Type.Object({ line: Type.Integer({ minimum: 1 }), reason: Reason }, closed)
/** That something was withheld from a line of the brochure, and why; never what it was. */
export type Withheld = Static<typeof Withheld>

const CurationFile = Type.Object(
  {
    /** The day on which an edition that comes with the program was published: dates the first database. */
    published: Type.Optional(choice(Type.String({ format: 'date' }))),
    /** The name to show, by the slug of the organisation. */
    display_names: Type.Optional(Type.Record(Type.String(), choice(Type.String({ minLength: 1 })))),
    /** The slug used in other editions, by the slug of the printed name. */
    organisations: Type.Optional(Type.Record(Type.String(), choice(Slug))),
    /** Values that replace printed ones. */
    corrections: Type.Optional(Type.Array(Correction)),
    /** What `npm run publish -- withhold` took out of the brochure. */
    withheld: Type.Optional(Type.Array(Withheld)),
  },
  closed,
)
type CurationFile = Static<typeof CurationFile>
export type Curation = Required<Omit<CurationFile, 'published'>> & Pick<CurationFile, 'published'>

/** The name under which traces cite the curation. */
export const CURATION = 'curation.json'

const EMPTY: Curation = { display_names: {}, organisations: {}, corrections: [], withheld: [] }

const show = (value: unknown) => (value === undefined ? null : String(JSON.stringify(value)).slice(0, 80))

/** `/corrections/0/reason` as a person reads it: `corrections.0.reason`; the file itself has no name. */
const nameOf = (path: string) =>
  path.slice(1).replaceAll('/', '.').replaceAll('~1', '/').replaceAll('~0', '~') || 'the curation'

function describe({ type, path, schema: { properties }, message }: ValueError): string {
  if (type !== ValueErrorType.ObjectAdditionalProperties) {
    return `${nameOf(path)}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
  }
  const key = path.slice(path.lastIndexOf('/') + 1)
  return `${nameOf(path)}: expected a known key${nearest(key, Object.keys(properties))}`
}

/** The first error of each value: TypeBox goes on to say that a missing value is no string either. */
function findErrors(value: unknown, lines: ReadonlyMap<string, number>): SourceError[] {
  const errors = new Map<string, SourceError>()
  for (const error of Value.Errors(CurationFile, value)) {
    if (errors.has(error.path)) continue
    // A missing value has no line of its own: the one it is missing from has.
    const owner = error.path.slice(0, Math.max(0, error.path.lastIndexOf('/')))
    const line = lines.get(error.path) ?? lines.get(owner) ?? null
    errors.set(error.path, { line, message: describe(error), excerpt: show(error.value) })
  }
  return [...errors.values()]
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function parseJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return null
  }
}

/** Reads `curation.json`; an edition without one is not curated. */
export function readCuration(bytes: Uint8Array | null): Outcome<Curation> {
  if (bytes === null) return { ok: true, value: EMPTY }
  const text = decode(bytes)
  if (text === null) {
    return { ok: false, errors: [{ line: null, message: 'expected UTF-8', excerpt: null }] }
  }
  const parsed = parseJson(text)
  const { fault, lines } = locateJson(text)
  if (!parsed) {
    // What is no JSON has a fault, as the locator allows no more than JSON does: `fault` is a number here.
    const faulty = text.split('\n').slice(Number(fault) - 1, Number(fault))
    const excerpt = faulty.join('').trim().slice(0, 80)
    return { ok: false, errors: [{ line: fault, message: 'expected JSON (RFC 8259)', excerpt }] }
  }
  const { value } = parsed
  if (!Value.Check(CurationFile, value)) return { ok: false, errors: findErrors(value, lines) }
  return { ok: true, value: { ...EMPTY, ...value } }
}
