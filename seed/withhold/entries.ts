/** What the files of an edition say of what is withheld: markers in the brochure, reasons in the curation. */
import type { Withheld } from '../curation.ts'
import { markersIn } from '../parse/marker.ts'
import type { EditionSource } from '../pipeline.ts'

/** A place at which something was withheld. */
export interface Place {
  readonly marker: string
  readonly line: number
}

export function placesByMarker({ brochure }: EditionSource): Map<string, Place[]> {
  const lines = Buffer.from(brochure)
    .toString('utf8')
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
  const places = lines.flatMap((text, index) =>
    markersIn(text).map((marker) => ({ marker, line: index + 1 })),
  )
  return Map.groupBy(places, ({ marker }) => marker)
}

/** A curation that was read without errors; empty where there is none. */
export function curationOf({ curation }: EditionSource): CurationEntries {
  // What was read is of this shape.
  return JSON.parse(new TextDecoder().decode(curation ?? Buffer.from('{}')))
}

type CurationEntries = Readonly<Record<string, unknown>> & { readonly withheld?: readonly Withheld[] }

/** A curation as it is written, with entries that it may have already. */
export function withEntries({ withheld = [], ...rest }: CurationEntries, added: readonly Withheld[]): Buffer {
  const entries = new Map([...withheld, ...added].map((one) => [JSON.stringify([one.line, one.reason]), one]))
  const sorted = [...entries.values()].sort((one, other) => one.line - other.line)
  return Buffer.from(`${JSON.stringify({ ...rest, withheld: sorted }, null, 2)}\n`)
}
