/** One page of a collection, with what is said of it. */
import { discoveryOf } from '../embed/discovery.ts'
import type { Page, CollectionQuestion as Question } from '../queries/collection.ts'
import type { Condition } from '../queries/condition.ts'
import type { Include } from '../queries/include.ts'
import { project } from '../queries/projection.ts'
import type { CollectionPage, PagedForm } from '../representations/representation.ts'
import type { Resource } from '../resources/define.ts'
import {
  alternates,
  type CollectionQuestion,
  orderOf,
  pathOf,
  selectionOf,
  sentenceOf,
} from './collections.ts'
import { facetOf } from './facets.ts'
import { around, paging } from './paging.ts'
import { included } from './parameters/include.ts'
import { changedQuery, readGiven, withQuery } from './query-string.ts'
import { readingOf } from './reading.ts'
import type { Answer } from './route.ts'
import { keptFields, verbatimOf } from './shown-fields.ts'

export function pageAnswer(resource: Resource, asked: CollectionQuestion<PagedForm>) {
  const { query, canonical, format, language, revision, links } = asked
  const added = format.adds?.(resource, 'collection') ?? {}
  const include = included(resource, added.include ?? [], query.include)
  const facets = [...new Set([...query.facets, ...(added.facets ?? [])])]
  const path = pathOf(resource)
  const selection = selectionOf(query)
  const total = revision.count(resource, selection)
  const { request, links: linksOf } = paging(path, canonical, query, revision.id, links)
  const question = { ...selection, sort: orderOf(query), page: request(total) }
  const { page, written } = shown(resource, question, include, asked)
  const pages = linksOf(page)
  const unpaged = changedQuery(canonical, { after: null, before: null })
  const given = readGiven(`?${unpaged}`)
  const counted = {
    resource,
    revision,
    given,
    filters: query.filters,
    selectionWith: (filters: readonly Condition[]) => selectionOf(query, filters),
    urlOf: (search: string) => links.to(withQuery(path, search)),
  }
  const embeds = discoveryOf(resource, withQuery(path, canonical), links)
  const body = written({
    ...readingOf(resource, path, query.fields, asked),
    alternates: alternates(resource, asked),
    embeds: embeds.map(([, url, mediaType]) => ({ url, mediaType })),
    words: query.search?.words ?? null,
    order: query.sort.map(({ field, descending }) => `${descending ? '-' : ''}${field}`),
    asked: given,
    urlWith: (changes) => links.to(withQuery(path, changedQuery(unpaged, changes))),
    query: sentenceOf(resource, query, language),
    total,
    facets: facets.map((name) => facetOf(name, counted)),
    revision: revision.id,
    links: { ...pages },
  })
  const headers = format.headers?.({ urlOf: links.to }) ?? {}
  return { type: format.contentType, body, headers, related: around(pages), embeds }
}

/** A page as it is read, and how it is written. */
interface Shown {
  readonly page: Page<unknown>
  readonly written: (about: Omit<CollectionPage, 'records'>) => Answer['body']
}

function shown(
  resource: Resource,
  question: Question,
  include: Include,
  { query, revision, format }: CollectionQuestion<PagedForm>,
): Shown {
  const kept = keptFields(resource, query.fields, format)
  const verbatim = verbatimOf(format, kept, include)
  if (verbatim !== undefined) {
    const page = revision.texts(resource, question)
    return { page, written: (about) => verbatim.collection(about, page.records) }
  }
  const page = revision.page(resource, question, include)
  const records = page.records.map((record) => project(record, kept, include))
  return { page, written: (about) => format.collection({ ...about, records }) }
}
