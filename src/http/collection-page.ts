/** One page of a collection, with what is said of it. */
import type { Condition } from '../queries/condition.ts'
import { project } from '../queries/projection.ts'
import type { PagedForm } from '../representations/representation.ts'
import type { Resource } from '../resources/define.ts'
import { type CollectionQuestion, orderOf, pathOf, selectionOf, sentenceOf } from './collections.ts'
import { facetOf } from './facets.ts'
import { around, paging } from './paging.ts'
import { changedQuery, readGiven, withQuery } from './query-string.ts'

export function pageAnswer(
  resource: Resource,
  { query, canonical, format, language, revision, links }: CollectionQuestion<PagedForm>,
) {
  const path = pathOf(resource)
  const selection = selectionOf(query)
  const total = revision.count(resource, selection)
  const { request, links: linksOf } = paging(path, canonical, query, revision.id, links)
  const question = { ...selection, sort: orderOf(query), page: request(total) }
  const page = revision.page(resource, question, query.include)
  const pages = linksOf(page)
  const counted = {
    resource,
    revision,
    given: readGiven(`?${changedQuery(canonical, { after: null, before: null })}`),
    filters: query.filters,
    selectionWith: (filters: readonly Condition[]) => selectionOf(query, filters),
    urlOf: (search: string) => links.to(withQuery(path, search)),
  }
  const body = format.collection({
    records: page.records.map((record) => project(record, query.fields, query.include)),
    query: sentenceOf(resource, query, language),
    total,
    facets: query.facets.map((name) => facetOf(name, counted)),
    revision: revision.id,
    links: { ...pages },
  })
  return { type: format.contentType, body, related: around(pages) }
}
