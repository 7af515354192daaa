/** The features of a collection: filtered, and read by pages, as GeoJSON or on a page. */
import { html } from '@remix-run/html-template'
import { recordExample } from '../descriptions/examples.ts'
import { pascalCase } from '../descriptions/schemas.ts'
import { paging } from '../http/paging.ts'
import { afterParameter, beforeParameter } from '../http/parameters/cursors.ts'
import { filterParameter } from '../http/parameters/filter.ts'
import { type Answer, defineRoute, type Question, type Route } from '../http/route.ts'
import { allOf } from '../queries/condition.ts'
import { NOTHING } from '../queries/include.ts'
import { type Feature, featureOf } from '../representations/feature.ts'
import type { Resource } from '../resources/define.ts'
import type { Navigation } from '../web/layout.ts'
import { answerWith, contentOf, OGC_PARAMETERS, spokenIn } from './document-route.ts'
import { featureBody } from './feature-body.ts'
import type { FeatureCollection } from './feature-collections.ts'
import { formatsOf, type OgcFormat } from './format.ts'
import { type Link, linkToCollection, ownLinks, withLinkHeader } from './links.ts'
import { boxParameter } from './parameters/bbox.ts'
import { boxCrs, geometryCrs } from './parameters/crs.ts'
import { timeParameter } from './parameters/datetime.ts'
import { filterLanguage } from './parameters/filter-lang.ts'
import { featureFilters } from './parameters/filters.ts'
import { limitParameter, nextLimit } from './parameters/limit.ts'
import { featuresSchema } from './schemas.ts'

export const FEATURE_FORMATS = formatsOf('application/geo+json', 'geojson')

function parametersOf(collection: FeatureCollection) {
  const { resource } = collection
  return {
    ...OGC_PARAMETERS,
    limit: limitParameter,
    bbox: boxParameter(collection),
    boxCrs,
    geometryCrs,
    time: timeParameter(resource),
    filters: featureFilters(resource),
    filter: filterParameter(resource),
    filterLanguage,
    after: afterParameter,
    before: beforeParameter,
  }
}

type ItemsQuestion = Question<ReturnType<typeof parametersOf>, OgcFormat>

export function featuresRoute(collection: FeatureCollection): Route {
  const { resource, geometry, path } = collection
  const example = {
    type: 'FeatureCollection',
    numberMatched: 1,
    numberReturned: 1,
    links: [],
    features: [featureOf(geometry, recordExample(resource))],
  }
  return defineRoute({
    path: `${path}/items`,
    parameters: parametersOf(collection),
    ...spokenIn(FEATURE_FORMATS),
    operation: {
      id: `get${pascalCase(resource.title.en)}`,
      tag: resource.title,
      summary: { en: `${resource.title.en} as features`, fr: `${resource.title.fr} : les objets` },
      description: resource.description,
      pathParameters: [],
      content: () => contentOf(FEATURE_FORMATS, featuresSchema(collection), example),
      problems: [400, 406, 410, 414, 431, 500, 503],
    },
    // What is left is a page of the table as it stands.
    mayTakeLong: ({ filters, filter, bbox, time, limit }) =>
      filters.length > 0 || [filter, bbox, time].some((one) => one !== null) || limit > 100,
    answer: (question) => answer(collection, question),
  })
}

function answer(collection: FeatureCollection, question: ItemsQuestion): Answer {
  const { resource, geometry } = collection
  const { canonical, format, language, links } = question
  const path = `${collection.path}/items`
  const { total, records, prev, next } = read(resource, path, question)
  const features = records.map((record) => featureOf(geometry, record))
  const all: Link[] = [
    ...ownLinks({ path, canonical, format, formats: FEATURE_FORMATS, links }),
    ...pageLink('prev', prev, format),
    ...pageLink('next', next, format),
    linkToCollection(collection, question),
  ]
  // No `timeStamp`: the same question has the same bytes as long as the revision lasts, which is what the ETag
  // promises; when they were sent stands in `Date` (17-069r4 leaves it out: /req/core/fc-timeStamp).
  const content = {
    type: 'FeatureCollection',
    numberMatched: total,
    numberReturned: features.length,
    links: all,
    features,
  }
  const article = (feature: Feature, { pageAt }: Navigation) => {
    const href = pageAt(`${path}/${feature.id}`, { f: 'html' })
    const heading = html`<h2><a href="${href}">${feature.id}</a></h2>`
    return html`<article class="panel">${heading}${featureBody(collection, feature, language)}</article>`
  }
  const body = (page: Navigation) =>
    html`<p>${features.length} / ${total}</p>${features.map((feature) => article(feature, page))}`
  const title = resource.title[language]
  return withLinkHeader(answerWith({ title, content, body, links: all }, path, question), all)
}

/** The page that is asked for, and the addresses of those around it. */
function read(
  resource: Resource,
  path: string,
  { query, canonical, format, revision, links }: ItemsQuestion,
) {
  const others = [query.filter, query.bbox, query.time].filter((one) => one !== null)
  const selection = { where: allOf([...query.filters, ...others]), match: null }
  const total = revision.count(resource, selection)
  const { limit } = query
  // Programs want it all; a person reads on at the same pace.
  const paged = { ...query, nextLimit: format.name === 'json' ? nextLimit(limit) : limit }
  const { request, links: around } = paging(path, canonical, paged, revision.id, links)
  const page = revision.page(resource, { ...selection, sort: [], page: request(total) }, NOTHING)
  const { prev, next } = around(page)
  return { total, records: page.records, prev, next }
}

function pageLink(rel: 'prev' | 'next', href: string | null, { mediaType: type }: OgcFormat): Link[] {
  return href === null ? [] : [{ href, rel, type }]
}
