/** The route of one record of a resource. */
import { itemExample } from '../descriptions/examples.ts'
import type { Content } from '../descriptions/openapi.ts'
import { schemaName, schemaReference } from '../descriptions/schemas.ts'
import { project } from '../queries/projection.ts'
import type { Revision } from '../queries/revision.ts'
import { REPRESENTATIONS } from '../representations/index.ts'
import type { Resource } from '../resources/define.ts'
import { nearest } from './nearest.ts'
import { fieldsParameter } from './parameters/fields.ts'
import { includeParameter } from './parameters/include.ts'
import { Problem } from './problems.ts'
import { defineRoute, type Route } from './route.ts'

export function itemRoute(resource: Resource): Route {
  const parent = `/v1/${resource.path}`
  return defineRoute({
    path: `${parent}/{id}`,
    parameters: { fields: fieldsParameter(resource), include: includeParameter(resource) },
    produces: REPRESENTATIONS,
    negotiated: true,
    cacheable: true,
    operation: {
      id: `get${schemaName(resource)}`,
      tag: resource.title,
      summary: { en: `Read one ${resource.singular.en}`, fr: `${resource.title.fr} : une fiche` },
      description: resource.description,
      pathParameters: [idParameter(resource)],
      content: () => contents(`${schemaName(resource)}Item`, itemExample(resource)),
      problems: [400, 404, 406, 414, 431, 500, 503],
    },
    // What is embedded in one record may be as much as in many.
    mayTakeLong: ({ include }) => include.relations.length > 0,
    answer({ id, query, format, revision, links }) {
      const record = revision.record(resource, id, query.include)
      if (record === null) throw unknownRecord(resource, id, revision)
      const self = links.to(`${parent}/${id}`)
      const shown = project(record, query.fields, query.include)
      const around = { self, collection: links.to(parent) }
      const body = format.item({ record: shown, revision: revision.id, links: around })
      return { type: format.contentType, body }
    },
  })
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

/** What the contract says of an answer: its schema and an example, for each representation. */
export function contents(schema: string, example: unknown): Record<string, Content> {
  const content = { schema: schemaReference(schema), example }
  return Object.fromEntries(REPRESENTATIONS.map(({ mediaType }) => [mediaType, content]))
}
