/** The stated number of laureates: where the publisher let a wrong one stand corrected, it is still told. */
import type { SourceError } from '../brochure.ts'
import type { EditionRecords } from '../records.ts'
import type { Check } from './evidence.ts'

/** The error that stops an edition in which a laureate may have been lost; none once the number is corrected. */
export function findCountError({ editions: [edition], laureates }: EditionRecords): SourceError[] {
  const { value: stated, trace } = edition.laureates_stated
  if (stated === null || stated === laureates.length) return []
  const message =
    `expected the ${stated} laureates that the introduction states, read ${laureates.length}: correct the ` +
    `brochure, or accept a correction of editions.laureates_stated to ${laureates.length} in curation.json`
  return [{ line: trace.lines[0] ?? null, message, excerpt: null }]
}

export const laureateCount: Check = ({ editions: [edition], laureates }) => {
  const { value, trace } = edition.laureates_stated
  if (trace.method !== 'corrected' || trace.printed === null || value !== laureates.length) return []
  return [
    {
      resource: 'editions',
      record: edition.id.value,
      laureate: null,
      field: 'laureates_stated',
      severity: 'error',
      message: `L’introduction annonce ${trace.printed} lauréats, mais ${value} sont imprimés.`,
      value: trace.printed,
      suggestion: String(value),
      lines: trace.lines,
    },
  ]
}
