/** CSV (RFC 4180) for programs: UTF-8 without a byte order mark, the names of the fields as header. */
import type { BulkForm } from './representation.ts'
import { withoutFormula } from './tabular/formulas.ts'
import { lineWriter } from './tabular/lines.ts'
import { listed } from './tabular/lists.ts'

const line = lineWriter(',')

export const csv: BulkForm = {
  kind: 'bulk',
  extension: 'csv',
  title: { en: 'CSV', fr: 'CSV' },
  mediaType: 'text/csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  fileType: 'CSV',
  tabular: true,
  nests: false,
  *write({ fields, batches }) {
    yield line(fields)
    for (const batch of batches)
      yield batch.map((record) => line(fields.map((name) => cellOf(record[name])))).join('')
  },
}

/** Null is an empty cell, which no text is: published texts are never empty. */
function cellOf(value: unknown): string {
  if (value === null) return ''
  if (typeof value === 'string') return withoutFormula(value)
  return Array.isArray(value) ? withoutFormula(listed(value)) : String(value)
}
