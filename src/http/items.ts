/** The route of one record of a resource. */
import { itemExample } from '../descriptions/examples.ts'
import type { Content } from '../descriptions/openapi.ts'
import { schemaName, schemaReference } from '../descriptions/schemas.ts'
import { discoveryOf } from '../embed/discovery.ts'
import type { Include } from '../queries/include.ts'
import { project } from '../queries/projection.ts'
import type { Revision } from '../queries/revision.ts'
import { representationsOf } from '../representations/index.ts'
import type { PublicRecord, Representation } from '../representations/representation.ts'
import type { Resource } from '../resources/define.ts'
import { alternateLink, alternatesOf } from './alternates.ts'
import { fileHeaders, keptFields } from './exports.ts'
import { nearest } from './nearest.ts'
import { fieldsParameter } from './parameters/fields.ts'
import { included, includeParameter } from './parameters/include.ts'
import { languageParameter } from './parameters/language.ts'
import type { Parameter } from './parameters/parameter.ts'
import { Problem } from './problems.ts'
import { changedQuery } from './query-string.ts'
import { readingOf } from './reading.ts'
import { type Answer, defineRoute, pathTo, type Question, type Route } from './route.ts'

export function itemRoute(resource: Resource): Route {
  const parent = `/v1/${resource.path}`
  return defineRoute({
    path: `${parent}/{id}`,
    parameters: {
      fields: fieldsParameter(resource),
      include: includeParameter(resource, false),
      language: languageParameter,
    },
    produces: representationsOf(resource),
    negotiated: true,
    localised: ({ speaks }) => speaks?.includes('item') === true,
    cacheable: true,
    dated: true,
    operation: {
      id: `get${schemaName(resource)}`,
      tag: resource.title,
      summary: { en: `Read one ${resource.singular.en}`, fr: `${resource.title.fr} : une fiche` },
      description: resource.description,
      pathParameters: [idParameter(resource)],
      content: () => contents(resource, `${schemaName(resource)}Item`, itemExample(resource)),
      problems: [400, 404, 406, 414, 429, 431, 500, 503],
    },
    // What is embedded in one record may be as much as in many.
    mayTakeLong: ({ include }, { adds }) => include.relations.length > 0 || adds !== undefined,
    answer(question) {
      const { id, query, revision, links, format } = question
      const include = included(resource, format.adds?.(resource, 'item').include ?? [], query.include)
      const record = revision.record(resource, id, include)
      if (record === null) throw unknownRecord(resource, id, revision)
      const kept = keptFields(resource, query.fields, format)
      const urls = { self: links.to(`${parent}/${id}`), collection: links.to(parent) }
      return itemAnswer(resource, project(record, kept, include), urls, question)
    },
  })
}

type ItemQuery = {
  fields: Parameter<readonly string[] | null>
  include: Parameter<Include>
  language: typeof languageParameter
}

function itemAnswer(
  resource: Resource,
  record: PublicRecord,
  urls: { readonly self: string; readonly collection: string },
  question: Question<ItemQuery, Representation>,
): Answer {
  const { id, query, canonical, format, revision, links } = question
  const type = format.contentType
  const alternates = alternatesOf(resource, format, urls.self, changedQuery(canonical, { lang: null }))
  const related = alternates.map(alternateLink)
  const context = readingOf(
    resource,
    pathTo({ path: `/v1/${resource.path}/{id}` }, id),
    query.fields,
    question,
  )
  if (format.kind === 'paged') {
    const discovered = discoveryOf(resource, `/v1/${resource.path}/${id}`, links)
    const embeds = discovered.map(([, url, mediaType]) => ({ url, mediaType }))
    const body = format.item({ ...context, alternates, embeds, record, revision: revision.id, links: urls })
    return { type, body, related: [...related, ...discovered], headers: format.headers?.(context) ?? {} }
  }
  const chunks =
    format.writeItem?.(record, context) ?? format.write({ ...context, total: 1, batches: [[record]] })
  return { type, body: { chunks }, related, headers: fileHeaders(id, format) }
}

/** The path parameter that names a record of the resource. */
export function idParameter({ fields: { id } }: Resource) {
  return { name: 'id', description: id.description, schema: { type: 'string' }, example: id.example }
}

/** The problem for an identifier that no record has, naming the nearest one that exists. */
export function unknownRecord(resource: Resource, id: string, revision: Revision): Problem {
  return unknownName(resource.singular.en, id, revision.idsAround(resource, id))
}

/** The problem for a name that nothing has, naming the nearest of those that exist. */
export function unknownName(what: string, name: string, existing: Iterable<string>): Problem {
  const meant = nearest(name, existing)
  const detail = `No ${what} has the identifier ${JSON.stringify(name)}.`
  return meant === null
    ? new Problem('unknown_record', detail)
    : new Problem('unknown_record', `${detail} Did you mean ${meant}?`, { nearest: meant })
}

/** What the contract says of an answer: its schema and an example in JSON, and the other forms that it can take. */
export function contents(resource: Resource, schema: string, example: unknown): Record<string, Content> {
  const json = { schema: schemaReference(schema), example }
  return Object.fromEntries(
    representationsOf(resource).map((form) => {
      return [
        form.mediaType,
        form.kind === 'paged' && form.schema === undefined
          ? json
          : { schema: form.schema ?? { type: 'string' } },
      ]
    }),
  )
}
