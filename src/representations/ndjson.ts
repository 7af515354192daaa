/** NDJSON: a JSON text per line, one for each record, for whoever reads record by record. */
import type { BulkForm } from './representation.ts'

const LINE_END = Buffer.from('\n')

export const ndjson: BulkForm = {
  kind: 'bulk',
  extension: 'ndjson',
  title: { en: 'NDJSON', fr: 'NDJSON' },
  mediaType: 'application/x-ndjson',
  contentType: 'application/x-ndjson; charset=utf-8',
  nests: true,
  quotes: true,
  *write({ batches }) {
    for (const batch of batches) yield batch.map((record) => `${JSON.stringify(record)}\n`).join('')
  },
  *verbatim(batches) {
    for (const batch of batches) yield Buffer.concat(batch.flatMap((record) => [record, LINE_END]))
  },
}
