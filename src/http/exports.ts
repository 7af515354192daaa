/** A collection in a form that holds all records of a question, written while they are read. */
import { tableSchemaPath } from '../descriptions/table-schema.ts'
import { readBatches } from '../queries/batches.ts'
import { project } from '../queries/projection.ts'
import type { BulkForm, Page, PublicRecord, Representation } from '../representations/representation.ts'
import type { Resource } from '../resources/define.ts'
import { type CollectionQuestion, orderOf, pathOf, selectionOf } from './collections.ts'
import { invalidQuery } from './invalid-query.ts'
import type { Link, Links } from './links.ts'
import { around, paging } from './paging.ts'
import { MOST_LIMIT } from './parameters/page.ts'
import { changedQuery, withQuery } from './query-string.ts'
import { type Answer, addressIn } from './route.ts'

/** @throws Problem `invalid_query` for more than the form can hold */
export function exportAnswer(resource: Resource, question: CollectionQuestion<BulkForm>) {
  const { query, format, revision, links, publisher } = question
  const total = revision.count(resource, selectionOf(query))
  const { batches, count, related, page } = isWhole(question)
    ? allRecords(resource, total, question)
    : onePage(resource, total, question)
  refuseMoreThanFits(resource, count, question)
  const chunks = format.write({
    resource,
    fields: query.fields ?? Object.keys(resource.fields),
    publisher,
    urlOf: links.to,
    total: count,
    batches: projected(batches, resource, question),
    ...(page && { page }),
  })
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

/** Whether the question is not for a page. */
const isWhole = ({ query: { limit, after, before }, format }: CollectionQuestion<BulkForm>) =>
  [limit, after, before].every((one) => one === null) && format.pageSize === undefined

interface Exported {
  readonly batches: Iterable<readonly PublicRecord[]>
  readonly count: number
  readonly related: ReturnType<typeof around>
  readonly page?: Page
}

function allRecords(
  resource: Resource,
  count: number,
  { query, revision, budget }: CollectionQuestion<BulkForm>,
): Exported {
  const selected = { ...selectionOf(query), sort: orderOf(query) }
  const batches = readBatches(revision, resource, selected, query.include, budget)
  return { batches, count, related: [] }
}

function onePage(
  resource: Resource,
  total: number,
  { query, canonical, format, revision, links }: CollectionQuestion<BulkForm>,
): Exported {
  const { request, links: linksOf } = paging(
    addressIn(pathOf(resource), format),
    canonical,
    { ...query, limit: query.limit ?? format.pageSize ?? null },
    revision.id,
    links,
  )
  const sort = orderOf(query, format.order?.(resource))
  const read = revision.page(resource, { ...selectionOf(query), sort, page: request(total) }, query.include)
  const pages = linksOf(read)
  return {
    batches: [read.records],
    count: read.records.length,
    related: around(pages),
    page: { links: pages, publishedAt: revision.publishedAt },
  }
}

function* projected(
  batches: Iterable<readonly PublicRecord[]>,
  resource: Resource,
  { query: { fields, include }, format }: CollectionQuestion<BulkForm>,
): Generator<readonly PublicRecord[], void, void> {
  const kept = keptFields(resource, fields, format)
  for (const batch of batches) yield batch.map((record) => project(record, kept, include))
}

/** The fields asked for, and those that the form cannot do without; null for all of them. */
export function keptFields(resource: Resource, fields: readonly string[] | null, { needs }: Representation) {
  return fields && [...new Set([...fields, ...(needs?.(resource) ?? [])])]
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
