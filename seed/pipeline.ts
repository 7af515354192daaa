/** The stages in their order: from the bytes of a brochure to the records of an edition. */
import type { Outcome, SourceError } from './brochure.ts'
import { check } from './check.ts'
import { readCuration } from './curation.ts'
import { enrich } from './enrich.ts'
import type { EditionToLoad } from './load.ts'
import { parse } from './parse.ts'
import { read } from './read.ts'

/** The files of an edition, as they were handed in. */
export interface EditionSource {
  readonly brochure: Uint8Array
  readonly curation: Uint8Array | null
}

/** The files of an edition that was published. */
export interface PublishedSource extends EditionSource {
  readonly id: string
}

/** What is wrong with an edition, and in which of its files. */
export interface EditionError extends SourceError {
  readonly file: 'brochure' | 'curation'
}

export type Prepared =
  | { readonly ok: true; readonly value: EditionToLoad }
  | { readonly ok: false; readonly errors: readonly EditionError[] }

/** Reads, parses, enriches and checks one edition; the first stage that finds errors reports all of its own. */
export function prepareEdition({ brochure, curation }: EditionSource): Prepared {
  const curated = readCuration(curation)
  if (!curated.ok) return refused('curation', curated)
  const lines = read(brochure)
  if (!lines.ok) return refused('brochure', lines)
  const parsed = parse(lines.value)
  if (!parsed.ok) return refused('brochure', parsed)
  const enriched = enrich(parsed.value, curated.value)
  if (!enriched.ok) return refused('curation', enriched)
  const checked = check(enriched.value, parsed.value)
  if (!checked.ok) return refused('brochure', checked)
  return { ok: true, value: { records: checked.value, brochure, curation } }
}

function refused(file: EditionError['file'], { errors }: Outcome<unknown> & { ok: false }): Prepared {
  return { ok: false, errors: errors.map((error) => ({ ...error, file })) }
}
