/** One record, in the form that was chosen. */
import { discoveryOf } from '../embed/discovery.ts'
import type { Include } from '../queries/include.ts'
import { project } from '../queries/projection.ts'
import type {
  Alternate,
  BulkForm,
  PagedForm,
  PublicRecord,
  Representation,
} from '../representations/representation.ts'
import type { Resource } from '../resources/define.ts'
import { alternateLink, alternatesOf } from './alternates.ts'
import { fileHeaders } from './exports.ts'
import type { Link } from './links.ts'
import { included } from './parameters/include.ts'
import type { languageParameter } from './parameters/language.ts'
import type { Parameter } from './parameters/parameter.ts'
import { changedQuery } from './query-string.ts'
import { readingOf } from './reading.ts'
import { type Answer, pathTo, type Question } from './route.ts'
import { keptFields, verbatimOf } from './shown-fields.ts'
import { unknownRecord } from './unknown-record.ts'

type ItemQuestion = Question<
  {
    fields: Parameter<readonly string[] | null>
    include: Parameter<Include>
    language: typeof languageParameter
  },
  Representation
>

/** What is asked of a record, with what follows from that. */
interface Asked extends ItemQuestion {
  /** What comes with the record. */
  readonly include: Include
  /** The fields that are shown; null for all of them. */
  readonly kept: readonly string[] | null
  readonly urls: { readonly self: string; readonly collection: string }
  readonly alternates: readonly Alternate[]
}

export function itemAnswer(resource: Resource, question: ItemQuestion): Answer {
  const { id, query, canonical, format, links } = question
  const parent = `/v1/${resource.path}`
  const urls = { self: links.to(`${parent}/${id}`), collection: links.to(parent) }
  const asked = {
    ...question,
    include: included(resource, format.adds?.(resource, 'item').include ?? [], query.include),
    kept: keptFields(resource, query.fields, format),
    urls,
    alternates: alternatesOf(resource, format, urls.self, changedQuery(canonical, { lang: null })),
  }
  const answer = format.kind === 'paged' ? page(resource, asked, format) : file(resource, asked, format)
  return { ...answer, related: [...asked.alternates.map(alternateLink), ...answer.related] }
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
  const verbatim = verbatimOf(format, kept, include)
  const body =
    verbatim !== undefined
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
