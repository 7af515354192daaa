/** A collection in a form that holds all records of a question, written while they are read. */
import { tableSchemaPath } from '../descriptions/table-schema.ts'
import { readBatches, readTexts } from '../queries/batches.ts'
import type { Page as PageRead, CollectionQuestion as Question } from '../queries/collection.ts'
import type { Include } from '../queries/include.ts'
import { project } from '../queries/projection.ts'
import type { BulkForm, Page, PublicRecord } from '../representations/representation.ts'
import type { Resource } from '../resources/define.ts'
import { type CollectionQuestion, orderOf, pathOf, selectionOf } from './collections.ts'
import { invalidQuery } from './invalid-query.ts'
import type { Link, Links } from './links.ts'
import { around, paging } from './paging.ts'
import { MOST_LIMIT } from './parameters/page.ts'
import { changedQuery, withQuery } from './query-string.ts'
import { type Answer, addressIn } from './route.ts'
import { keptFields, verbatimOf } from './shown-fields.ts'

/** @throws Problem `invalid_query` for more than the form can hold */
export function exportAnswer(resource: Resource, question: CollectionQuestion<BulkForm>) {
  const { query, format, revision, links } = question
  const total = revision.count(resource, selectionOf(query))
  const { chunks, count, related } = written(resource, total, question)
  refuseMoreThanFits(resource, count, question)
  const headers = {
    ...fileHeaders(resource.path, format),
    'x-total-count': String(total),
  }
  const described = schemaLinks(resource, format, links)
  return {
    type: format.contentType,
    body: { chunks },
    headers,
    related: [...related, ...described],
  } satisfies Answer
}

function written(resource: Resource, total: number, question: CollectionQuestion<BulkForm>) {
  const { query, format, revision, links, publisher, budget } = question
  const { fields, include } = query
  const kept = keptFields(resource, fields, format)
  const verbatim = verbatimOf(format, kept, include)
  if (verbatim !== undefined) {
    const { batches, ...exported } = exportOf(resource, total, question, {
      all: (selected) => readTexts(revision, resource, selected, budget),
      page: (asked) => revision.texts(resource, asked),
    })
    return { ...exported, chunks: verbatim(batches) }
  }
  const { batches, page, ...exported } = exportOf(resource, total, question, {
    all: (selected) => readBatches(revision, resource, selected, include, budget),
    page: (asked) => revision.page(resource, asked, include),
  })
  const chunks = format.write({
    resource,
    fields: fields ?? Object.keys(resource.fields),
    publisher,
    urlOf: links.to,
    total: exported.count,
    batches: projected(batches, kept, include),
    ...(page && { page }),
  })
  return { ...exported, chunks }
}

/** How records are read: all of a selection, or a page of it. */
interface Reader<R> {
  all(selected: Omit<Question, 'page'>): Iterable<readonly R[]>
  page(asked: Question): PageRead<R>
}

interface Exported<R> {
  readonly batches: Iterable<readonly R[]>
  readonly count: number
  readonly related: ReturnType<typeof around>
  readonly page?: Page
}

function exportOf<R>(
  resource: Resource,
  total: number,
  question: CollectionQuestion<BulkForm>,
  read: Reader<R>,
): Exported<R> {
  const { query, canonical, format, revision, links } = question
  const selection = selectionOf(query)
  if (isWhole(question))
    return { batches: read.all({ ...selection, sort: orderOf(query) }), count: total, related: [] }
  const { request, links: linksOf } = paging(
    addressIn(pathOf(resource), format),
    canonical,
    { ...query, limit: query.limit ?? format.pageSize ?? null },
    revision.id,
    links,
  )
  const page = read.page({
    ...selection,
    sort: orderOf(query, format.order?.(resource)),
    page: request(total),
  })
  const pages = linksOf(page)
  return {
    batches: [page.records],
    count: page.records.length,
    related: around(pages),
    page: { links: pages, publishedAt: revision.publishedAt },
  }
}

/** Whether the question is not for a page. */
const isWhole = ({ query: { limit, after, before }, format }: CollectionQuestion<BulkForm>) =>
  [limit, after, before].every((one) => one === null) && format.pageSize === undefined

function* projected(
  batches: Iterable<readonly PublicRecord[]>,
  kept: readonly string[] | null,
  include: Include,
): Generator<readonly PublicRecord[], void, void> {
  for (const batch of batches) yield batch.map((record) => project(record, kept, include))
}

/** What has a browser keep an answer as a file; one with pages is no file, but something to follow. */
export function fileHeaders(name: string, { extension, pageSize }: BulkForm): Record<string, string> {
  if (pageSize !== undefined) return {}
  return { 'content-disposition': `attachment; filename="${name}.${extension}"` }
}

/** Where the columns are described, if the form has any. */
export function schemaLinks(resource: Resource, { tabular }: BulkForm, { to }: Links): Link[] {
  return tabular ? [['describedby', to(tableSchemaPath(resource)), 'application/json']] : []
}

/** Before it is cut off by whoever reads it. */
function refuseMoreThanFits(
  resource: Resource,
  count: number,
  { format, canonical, links }: CollectionQuestion<BulkForm>,
): void {
  const { most = Number.POSITIVE_INFINITY, title } = format
  if (count <= most) return
  const detail = `${title.en} holds at most ${most} records, and there are ${count}: select some of them, or ask for CSV.`
  const page = changedQuery(canonical, { limit: String(Math.min(most, MOST_LIMIT)) })
  const corrected = links.to(withQuery(addressIn(pathOf(resource), format), page))
  throw invalidQuery([{ parameter: 'limit', detail }], corrected, false)
}
