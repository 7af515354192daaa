/** Atom (RFC 4287), in pages (RFC 5005 §3): what happened, the newest first, for feed readers. */
import { TITLE } from '../descriptions/openapi-texts.ts'
import type { Resource } from '../resources/define.ts'
import { xmlDocument } from '../xml.ts'
import { ATOM, authorOf, entryOf, feedOf, link } from './feed/entry.ts'
import type { BulkForm, Page } from './representation.ts'

export const atom: BulkForm = {
  kind: 'bulk',
  extension: 'atom',
  title: { en: 'Atom', fr: 'Atom' },
  mediaType: 'application/atom+xml',
  contentType: 'application/atom+xml; charset=utf-8',
  nests: false,
  pageSize: 100,
  shows: ({ feed }) => feed !== undefined,
  order: (resource) => [{ field: feedOf(resource).order, descending: true }],
  needs: neededFields,
  *write({ batches, page = UNKNOWN, ...context }) {
    const { resource, publisher, urlOf } = context
    const { links, publishedAt } = page
    // All pages are of one feed: that of the first.
    const id = links.first ?? urlOf(`/v1/${resource.path}.atom`)
    const alternate = id.replace(/\.atom(?=\?|$)/, '.json')
    yield xmlDocument('feed', {
      ...ATOM,
      id,
      title: `${TITLE.fr} : ${resource.title.fr.toLowerCase()}`,
      subtitle: resource.description.fr,
      updated: `${publishedAt.toISOString().slice(0, 19)}Z`,
      author: authorOf(publisher),
      rights: publisher.licence.name,
      link: [
        ...pageLinks(links),
        link('alternate', alternate, 'application/json'),
        link('license', publisher.licence.url),
      ],
      entry: [...batches].flat().map((record) => entryOf(record, context)),
    })
  },
  *writeItem(record, context) {
    yield xmlDocument('entry', { ...ATOM, ...entryOf(record, context), author: authorOf(context.publisher) })
  },
}

/** What is known of records that are no page. */
const UNKNOWN: Page = { links: {}, publishedAt: new Date(0) }

/** An entry is nothing without its date and its title, whichever fields are shown. */
function neededFields(resource: Resource): string[] {
  const { date, title } = feedOf(resource)
  return ['id', date, ...title]
}

/** RFC 5005 has names of its own for some relations. */
function pageLinks(links: Page['links']) {
  return Object.entries(links).flatMap(([relation, url]) => {
    return url === null ? [] : [link(relation.replace(/^prev$/, 'previous'), url, 'application/atom+xml')]
  })
}
