/** JSON (RFC 8259): an envelope with `data`, `meta` and `links`. */
import type { CollectionPage, JsonText, PagedForm } from './representation.ts'

export const json: PagedForm = {
  kind: 'paged',
  extension: 'json',
  title: { en: 'JSON', fr: 'JSON' },
  mediaType: 'application/json',
  contentType: 'application/json; charset=utf-8',
  nests: true,
  quotes: true,
  speaks: ['collection'],
  collection: ({ records, ...page }) => JSON.stringify({ data: records, ...aboutPage(page, records.length) }),
  item: ({ record, ...item }) => JSON.stringify({ data: record, ...aboutItem(item) }),
  verbatim: {
    collection: (page, records) => spliced('[', records, ']', aboutPage(page, records.length)),
    item: (item, record) => spliced('', [record], '', aboutItem(item)),
  },
}

function aboutPage(page: Omit<CollectionPage, 'records'>, count: number) {
  const { query, total, facets, revision, links } = page
  return { meta: { query, total, count, ...(facets.length > 0 && { facets }), revision }, links }
}

const aboutItem = ({ revision, links }: { readonly revision: string; readonly links: object }) => {
  return { meta: { revision }, links }
}

const COMMA = Buffer.from(',')

/** The same object as above, of which `data` is written already. */
function spliced(before: string, records: readonly JsonText[], after: string, about: object): JsonText {
  const first = Buffer.from(`{"data":${before}`)
  const last = Buffer.from(`${after},${JSON.stringify(about).slice(1)}`)
  const parts = records.flatMap((record, index) => (index === 0 ? [record] : [COMMA, record]))
  return bytesOf([first, ...parts, last])
}

/** In memory of its own: a short Buffer would share its. */
function bytesOf(parts: readonly Uint8Array[]): JsonText {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
