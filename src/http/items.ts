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
import { fileHeaders, keptFields } from './exports.ts'
import type { Link } from './links.ts'
import { nearest } from './nearest.ts'
import { fieldsParameter } from './parameters/fields.ts'
import { includeParameter } from './parameters/include.ts'
import type { Parameter } from './parameters/parameter.ts'
import { Problem } from './problems.ts'
import { withQuery } from './query-string.ts'
import { type Answer, defineRoute, type Question, type Route } from './route.ts'

export function itemRoute(resource: Resource): Route {
  const parent = `/v1/${resource.path}`
  return defineRoute({
    path: `${parent}/{id}`,
    parameters: { fields: fieldsParameter(resource), include: includeParameter(resource, false) },
    produces: representationsOf(resource),
    negotiated: true,
    cacheable: true,
    dated: true,
    operation: {
      id: `get${schemaName(resource)}`,
      tag: resource.title,
      summary: { en: `Read one ${resource.singular.en}`, fr: `${resource.title.fr} : une fiche` },
      description: resource.description,
      pathParameters: [idParameter(resource)],
      content: () => contents(resource, `${schemaName(resource)}Item`, itemExample(resource)),
      problems: [400, 404, 406, 414, 431, 500, 503],
    },
    // What is embedded in one record may be as much as in many.
    mayTakeLong: ({ include }) => include.relations.length > 0,
    answer(question) {
      const { id, query, revision, links } = question
      const record = revision.record(resource, id, query.include)
      if (record === null) throw unknownRecord(resource, id, revision)
      const kept = keptFields(resource, query.fields, question.format)
      const urls = { self: links.to(`${parent}/${id}`), collection: links.to(parent) }
      return itemAnswer(resource, project(record, kept, query.include), urls, question)
    },
  })
}

type ItemQuery = { fields: Parameter<readonly string[] | null>; include: Parameter<Include> }

function itemAnswer(
  resource: Resource,
  record: PublicRecord,
  urls: { readonly self: string; readonly collection: string },
  {
    id,
    query: { fields },
    canonical,
    format,
    revision,
    links,
    publisher,
  }: Question<ItemQuery, Representation>,
): Answer {
  const type = format.contentType
  const related = representationsOf(resource)
    .filter((other) => other !== format)
    .map(({ extension, mediaType }): Link => {
      return ['alternate', withQuery(`${urls.self}.${extension}`, canonical), mediaType]
    })
  if (format.kind === 'paged') {
    const body = format.item({ record, revision: revision.id, links: urls })
    return {
      type,
      body,
      related: [...related, ...discoveryOf(resource, `/v1/${resource.path}/${id}`, links)],
    }
  }
  const context = { resource, fields: fields ?? Object.keys(resource.fields), publisher, urlOf: links.to }
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
      return [form.mediaType, form.kind === 'paged' ? json : { schema: form.schema ?? { type: 'string' } }]
    }),
  )
}
