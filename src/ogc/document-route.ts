/** The route of an OGC document that says the same as JSON and as a page. */
import type { SafeHtml } from '@remix-run/html-template'
import type { Operation } from '../descriptions/openapi.ts'
import type { JsonSchema } from '../descriptions/schemas.ts'
import type { Parameters } from '../http/parameters/query.ts'
import { type Answer, defineRoute, type Question, type Route } from '../http/route.ts'
import type { Localised } from '../resources/define.ts'
import { API_PATH } from './feature-collections.ts'
import {
  distinct,
  formatParameter,
  formatsOf,
  namedFormat,
  type OgcFormat,
  type OgcFormats,
} from './format.ts'
import { type Link, ownLinks } from './links.ts'
import { PAGE_HEADERS, pageOf } from './page.ts'

/** What is answered, in either form. */
export interface OgcDocument {
  readonly title: string
  /** As JSON. */
  readonly content: object
  /** What stands on the page between the title and the links. */
  readonly body: () => SafeHtml
  readonly links: readonly Link[]
}

export type OgcQuestion = Question<Parameters, OgcFormat>

interface DocumentRoute {
  readonly path: string
  /** That of the JSON. */
  readonly mediaType: string
  readonly id: string
  readonly tag: Localised
  readonly summary: Localised
  readonly description: Localised
  readonly schema: JsonSchema
  /** @param own the links of the document to itself and to its other format */
  document(question: OgcQuestion, own: readonly Link[]): OgcDocument
}

export function documentRoute(route: DocumentRoute): Route {
  const { path, mediaType, id, tag, summary, description, schema } = route
  const formats = formatsOf(mediaType)
  return defineRoute({
    path,
    parameters: { f: formatParameter },
    ...spokenIn(formats),
    operation: {
      id,
      tag,
      summary,
      description,
      pathParameters: [],
      content: () => contentOf(formats, schema),
      problems: [400, 406, 414, 431, 500, 503],
    },
    answer: (question) =>
      answerWith(route.document(question, ownLinks({ ...question, path, formats })), question),
  })
}

/** What the routes of all OGC documents have in common. */
export function spokenIn(formats: OgcFormats) {
  return {
    produces: formats,
    negotiated: true,
    named: namedFormat(formats),
    localised: () => true,
    describedAt: API_PATH,
    cacheable: true,
    dated: true,
  } as const
}

/** The document in the form that was asked for. */
export function answerWith(
  { title, content, body, links }: OgcDocument,
  { format, language }: Pick<OgcQuestion, 'format' | 'language'>,
): Answer {
  const type = `${format.mediaType}; charset=utf-8`
  if (format.name === 'json') return { type, body: JSON.stringify(content) }
  return { type, body: pageOf({ title, body: body(), links, language }), headers: PAGE_HEADERS }
}

/** What the document of the API says of an answer, in each format. */
export function contentOf(
  formats: OgcFormats,
  schema: JsonSchema,
  example?: unknown,
): ReturnType<Operation['content']> {
  const page = { schema: { type: 'string' }, example: undefined }
  const contents = distinct(formats).map(({ name, mediaType }) => {
    return [mediaType, name === 'json' ? { schema, example } : page]
  })
  return Object.fromEntries(contents)
}
