/** The route of a resource's collection: filtered, searched, ordered, counted, and read by pages. */
import { collectionExample } from '../descriptions/examples.ts'
import { pascalCase, schemaName } from '../descriptions/schemas.ts'
import type { Selection } from '../queries/collection.ts'
import { allOf, type Condition } from '../queries/condition.ts'
import type { OrderKey } from '../queries/order.ts'
import { project } from '../queries/projection.ts'
import { REPRESENTATIONS } from '../representations/index.ts'
import type { Resource } from '../resources/define.ts'
import { facetOf } from './facets.ts'
import { contents } from './items.ts'
import { paging } from './paging.ts'
import { bboxParameter } from './parameters/bbox.ts'
import { facetsParameter } from './parameters/facets.ts'
import { fieldsParameter } from './parameters/fields.ts'
import { filterParameter } from './parameters/filter.ts'
import { filterParameters } from './parameters/filters.ts'
import { includeParameter } from './parameters/include.ts'
import { nearParameter } from './parameters/near.ts'
import { afterParameter, beforeParameter, limitParameter } from './parameters/page.ts'
import type { Values } from './parameters/parameter.ts'
import { searchParameter } from './parameters/search.ts'
import { sortParameter } from './parameters/sort.ts'
import { changedQuery, readGiven } from './query-string.ts'
import { type Answer, defineRoute, type Question, type Route } from './route.ts'

export function collectionRoute(resource: Resource): Route {
  return defineRoute({
    path: pathOf(resource),
    parameters: parametersOf(resource),
    produces: REPRESENTATIONS,
    negotiated: true,
    cacheable: true,
    operation: {
      id: `list${pascalCase(resource.title.en)}`,
      tag: resource.title,
      summary: { en: `List ${resource.title.en.toLowerCase()}`, fr: `${resource.title.fr} : la liste` },
      description: resource.description,
      pathParameters: [],
      content: () => contents(`${schemaName(resource)}Collection`, collectionExample(resource)),
      problems: [400, 406, 410, 414, 431, 500, 503],
    },
    // What is left is a page of the table as it stands.
    mayTakeLong: ({ search, filters, filter, bbox, near, sort, facets, include, limit }) =>
      [search, filter, bbox, near].some((one) => one !== null) ||
      [filters, sort, facets, include.relations].some((list) => list.length > 0) ||
      limit > 100,
    answer: (question) => answer(resource, question),
  })
}

const pathOf = ({ path }: Resource) => `/v1/${path}`

function parametersOf(resource: Resource) {
  return {
    search: searchParameter,
    filters: filterParameters(resource),
    filter: filterParameter(resource),
    bbox: bboxParameter(resource),
    near: nearParameter(resource),
    sort: sortParameter(resource),
    facets: facetsParameter(resource),
    fields: fieldsParameter(resource),
    include: includeParameter(resource),
    limit: limitParameter,
    after: afterParameter,
    before: beforeParameter,
  }
}

type CollectionParameters = ReturnType<typeof parametersOf>

function answer(
  resource: Resource,
  question: Question<CollectionParameters, (typeof REPRESENTATIONS)[number]>,
): Answer {
  const { query, canonical, format, revision, links } = question
  const path = pathOf(resource)
  const other = [query.filter, query.bbox, query.near].filter((condition) => condition !== null)
  const selectionWith = (filters: readonly Condition[]): Selection => {
    return { where: allOf([...filters, ...other]), match: query.search }
  }
  const selection = selectionWith(query.filters)
  const total = revision.count(resource, selection)
  const { request, links: linksOf } = paging(path, canonical, query, revision.id, links)
  const page = revision.page(
    resource,
    { ...selection, sort: orderOf(query), page: request(total) },
    query.include,
  )
  const around = linksOf(page)
  const counted = {
    resource,
    revision,
    given: readGiven(`?${changedQuery(canonical, { after: null, before: null })}`),
    filters: query.filters,
    selectionWith,
    // A query that asks for facets is never empty.
    urlOf: (search: string) => links.to(`${path}?${search}`),
  }
  const body = format.collection({
    records: page.records.map((record) => project(record, query.fields, query.include)),
    total,
    facets: query.facets.map((name) => facetOf(name, counted)),
    revision: revision.id,
    links: { ...around },
  })
  // All ways of writing the question share one address.
  const headers = { 'content-location': around.self }
  return { type: format.contentType, body, related: existing({ ...around }), headers }
}

/** Without sort keys, what is near a point begins with the nearest. */
function orderOf({ sort, near }: Values<CollectionParameters>): readonly OrderKey[] {
  return sort.length === 0 && near !== null ? [{ distanceFrom: near.centre, descending: false }] : sort
}

/** The links of a page for those who read only headers. */
function existing({ self, ...around }: Readonly<Record<string, string | null>>): [string, string][] {
  return Object.entries(around).flatMap(([relation, url]) => (url === null ? [] : [[relation, url]]))
}
