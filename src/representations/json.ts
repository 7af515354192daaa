/** JSON (RFC 8259): an envelope with `data`, `meta` and `links`. */
import type { Representation } from './representation.ts'

export const json: Representation = {
  name: 'json',
  mediaType: 'application/json',
  contentType: 'application/json; charset=utf-8',
  collection({ records, total, facets, revision, links }) {
    const meta = { total, count: records.length, ...(facets.length > 0 && { facets }), revision }
    return JSON.stringify({ data: records, meta, links })
  },
  item: ({ record, revision, links }) => JSON.stringify({ data: record, meta: { revision }, links }),
}
