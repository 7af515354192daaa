/** The route of a resource's collection: filtered, searched, ordered, counted, and read by pages. */
import { collectionExample } from '../descriptions/examples.ts'
import { pascalCase, schemaName } from '../descriptions/schemas.ts'
import { sentence } from '../descriptions/sentence.ts'
import { allOf, type Condition } from '../queries/condition.ts'
import type { OrderKey } from '../queries/order.ts'
import type { Selection } from '../queries/selection.ts'
import { representationsOf } from '../representations/index.ts'
import type { Alternate, Representation } from '../representations/representation.ts'
import type { Language, Localised, Resource } from '../resources/define.ts'
import { alternateLink, alternatesOf } from './alternates.ts'
import { pageAnswer } from './collection-page.ts'
import { pageMayTakeLong } from './duration.ts'
import { exportAnswer } from './exports.ts'
import { contents } from './items.ts'
import { bboxParameter } from './parameters/bbox.ts'
import { afterParameter, beforeParameter } from './parameters/cursors.ts'
import { facetsParameter } from './parameters/facets.ts'
import { fieldsParameter } from './parameters/fields.ts'
import { filterParameter } from './parameters/filter.ts'
import { filterParameters } from './parameters/filters.ts'
import { includeParameter } from './parameters/include.ts'
import { languageParameter } from './parameters/language.ts'
import { nearParameter } from './parameters/near.ts'
import { limitParameter } from './parameters/page.ts'
import { nothingAsked, type Values } from './parameters/query.ts'
import { searchParameter } from './parameters/search.ts'
import { sortParameter } from './parameters/sort.ts'
import { changedQuery } from './query-string.ts'
import { type Answer, defineRoute, type Question, type Route } from './route.ts'

export function collectionRoute(resource: Resource): Route {
  const parameters = parametersOf(resource)
  return defineRoute({
    path: pathOf(resource),
    parameters,
    produces: representationsOf(resource),
    negotiated: true,
    localised: ({ speaks }) => speaks?.includes('collection') === true,
    cacheable: true,
    dated: true,
    operation: {
      id: `list${pascalCase(resource.title.en)}`,
      tag: resource.title,
      summary: { en: `List ${resource.title.en.toLowerCase()}`, fr: `${resource.title.fr} : la liste` },
      get description() {
        return withForms(resource)
      },
      pathParameters: [],
      content(language) {
        const query = sentenceOf(resource, nothingAsked(parameters), language)
        return contents(resource, `${schemaName(resource)}Collection`, collectionExample(resource, query))
      },
      problems: [400, 406, 410, 414, 429, 431, 500, 503],
    },
    mayTakeLong: (query, { kind, adds }) =>
      kind === 'bulk' || adds !== undefined || pageMayTakeLong(resource, query),
    keeps: (form) => form.kind === 'bulk' && form.pageSize === undefined,
    answer: (question) => answer(resource, question),
  })
}

/** What the resource is, and where its records are had in other forms. */
function withForms(resource: Resource): Localised {
  const addresses = representationsOf(resource)
    .map(({ extension }) => `\`${pathOf(resource)}.${extension}\``)
    .join(', ')
  const paged = pagedForms(resource)
  return {
    en: `${resource.description.en}\n\nEach form has an address of its own: ${addresses}. All but ${paged.en} hold every record that is asked for, unless \`limit\` is given.`,
    fr: `${resource.description.fr}\n\nChaque forme a sa propre adresse : ${addresses}. Toutes sauf ${paged.fr} contiennent toutes les fiches demandées, sauf si \`limit\` est donné.`,
  }
}

/** The forms that have pages in any case. */
function pagedForms(resource: Resource): Localised {
  const titles = representationsOf(resource)
    .filter((form) => form.kind === 'paged' || form.pageSize !== undefined)
    .map(({ title }) => title)
  const list = (language: Language) =>
    new Intl.ListFormat(language).format(titles.map((title) => title[language]))
  return { en: list('en'), fr: list('fr') }
}

export const pathOf = ({ path }: Resource) => `/v1/${path}`

export function parametersOf(resource: Resource) {
  return {
    search: searchParameter,
    filters: filterParameters(resource),
    filter: filterParameter(resource),
    bbox: bboxParameter(resource),
    near: nearParameter(resource),
    sort: sortParameter(resource),
    facets: facetsParameter(resource),
    fields: fieldsParameter(resource),
    include: includeParameter(resource, true),
    language: languageParameter,
    limit: limitParameter,
    after: afterParameter,
    before: beforeParameter,
  }
}

export type CollectionParameters = ReturnType<typeof parametersOf>

/** A question to a collection, to be answered in a form of one kind. */
export type CollectionQuestion<F extends Representation> = Question<CollectionParameters, F>

/** What of a query selects records. */
type Selecting = Pick<Values<CollectionParameters>, 'search' | 'filters' | 'filter' | 'bbox' | 'near'>

/** Which records a query selects, with its own filters or with others. */
export function selectionOf(
  { search, filter, bbox, near, ...query }: Selecting,
  filters: readonly Condition[] = query.filters,
): Selection {
  const others = [filter, bbox, near].filter((condition) => condition !== null)
  return { where: allOf([...filters, ...others]), match: search?.match ?? null }
}

/** In which order: without sort keys, what is near a point begins with the nearest. */
export function orderOf(
  { sort, near }: Pick<Values<CollectionParameters>, 'sort' | 'near'>,
  byDefault: readonly OrderKey[] = [],
): readonly OrderKey[] {
  if (sort.length > 0) return sort
  return near === null ? byDefault : [{ distanceFrom: near.centre, descending: false }]
}

/** What a query asks for, in a sentence. */
export function sentenceOf(
  resource: Resource,
  query: Values<CollectionParameters>,
  language: Language,
): string {
  const { where } = selectionOf(query)
  const words = query.search?.words ?? null
  return sentence(resource, { ...query, where, words, sort: orderOf(query) }, language)
}

function answer(resource: Resource, question: CollectionQuestion<Representation>): Answer {
  const { format } = question
  const others = alternates(resource, question).map(alternateLink)
  if (format.kind === 'bulk') {
    const whole = exportAnswer(resource, { ...question, format })
    return { ...whole, related: [...whole.related, ...others] }
  }
  const page = pageAnswer(resource, { ...question, format })
  return { ...page, related: [...page.related, ...others, ...page.embeds] }
}

/** The same records in the other forms. */
export function alternates(
  resource: Resource,
  { canonical, format, links }: CollectionQuestion<Representation>,
): Alternate[] {
  // A cursor is of one form's walk, and facets and languages have a place in some forms only.
  const query = changedQuery(canonical, { after: null, before: null, facets: null, lang: null })
  return alternatesOf(resource, format, links.to(pathOf(resource)), query)
}
