/** The route of one record of a resource. */
import { itemExample } from '../descriptions/examples.ts'
import type { Content } from '../descriptions/openapi.ts'
import { schemaName, schemaReference } from '../descriptions/schemas.ts'
import { discoveryOf } from '../embed/discovery.ts'
import { type Include, isNothing } from '../queries/include.ts'
import { project } from '../queries/projection.ts'
import type { Revision } from '../queries/revision.ts'
import { representationsOf } from '../representations/index.ts'
import type {
  Alternate,
  BulkForm,
  PagedForm,
  PublicRecord,
  Representation,
} from '../representations/representation.ts'
import type { Resource } from '../resources/define.ts'
import { alternateLink, alternatesOf } from './alternates.ts'
import { fileHeaders, keptFields } from './exports.ts'
import type { Link } from './links.ts'
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
      const { id, query, canonical, format, links } = question
      const include = included(resource, format.adds?.(resource, 'item').include ?? [], query.include)
      const kept = keptFields(resource, query.fields, format)
      const urls = { self: links.to(`${parent}/${id}`), collection: links.to(parent) }
      const alternates = alternatesOf(resource, format, urls.self, changedQuery(canonical, { lang: null }))
      const asked = { ...question, include, kept, urls, alternates }
      const answer = format.kind === 'paged' ? page(resource, asked, format) : file(resource, asked, format)
      return { ...answer, related: [...alternates.map(alternateLink), ...answer.related] }
    },
  })
}

type ItemQuery = {
  fields: Parameter<readonly string[] | null>
  include: Parameter<Include>
  language: typeof languageParameter
}

interface Asked extends Question<ItemQuery, Representation> {
  /** What comes with the record. */
  readonly include: Include
  /** The fields that are shown; null for all of them. */
  readonly kept: readonly string[] | null
  readonly urls: { readonly self: string; readonly collection: string }
  readonly alternates: readonly Alternate[]
}

type ItemAnswer = Answer & { readonly related: readonly Link[] }

function page(resource: Resource, asked: Asked, format: PagedForm): ItemAnswer {
  const { id, include, kept, urls, alternates, revision, links } = asked
  const discovered = discoveryOf(resource, `/v1/${resource.path}/${id}`, links)
  const context = contextOf(resource, asked)
  const item = {
    ...context,
    alternates,
    embeds: discovered.map(([, url, mediaType]) => ({ url, mediaType })),
    revision: revision.id,
    links: urls,
  }
  const { verbatim } = format
  // A whole record goes from the database into the answer as it is, where its form allows it.
  const body =
    verbatim !== undefined && kept === null && isNothing(include)
      ? verbatim.item(item, known(revision.text(resource, id), resource, asked))
      : format.item({ ...item, record: recordOf(resource, asked) })
  return { type: format.contentType, body, related: discovered, headers: format.headers?.(context) ?? {} }
}

function file(resource: Resource, asked: Asked, format: BulkForm): ItemAnswer {
  const context = contextOf(resource, asked)
  const record = recordOf(resource, asked)
  const chunks =
    format.writeItem?.(record, context) ?? format.write({ ...context, total: 1, batches: [[record]] })
  return { type: format.contentType, body: { chunks }, related: [], headers: fileHeaders(asked.id, format) }
}

const contextOf = (resource: Resource, asked: Asked) =>
  readingOf(resource, pathTo({ path: `/v1/${resource.path}/{id}` }, asked.id), asked.query.fields, asked)

function recordOf(resource: Resource, asked: Asked): PublicRecord {
  const { id, include, kept, revision } = asked
  return project(known(revision.record(resource, id, include), resource, asked), kept, include)
}

/** @throws Problem `unknown_record` */
function known<R>(found: R | null, resource: Resource, { id, revision }: Asked): R {
  if (found === null) throw unknownRecord(resource, id, revision)
  return found
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
