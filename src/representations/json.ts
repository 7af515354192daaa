/** JSON (RFC 8259): an envelope with `data`, `meta` and `links`. */
import type { PagedForm } from './representation.ts'

export const json: PagedForm = {
  kind: 'paged',
  extension: 'json',
  title: { en: 'JSON', fr: 'JSON' },
  mediaType: 'application/json',
  contentType: 'application/json; charset=utf-8',
  nests: true,
  quotes: true,
  speaks: ['collection'],
  collection({ records, query, total, facets, revision, links }) {
    const meta = { query, total, count: records.length, ...(facets.length > 0 && { facets }), revision }
    return JSON.stringify({ data: records, meta, links })
  },
  item: ({ record, revision, links }) => JSON.stringify({ data: record, meta: { revision }, links }),
}
