/** The route of an OGC document that says the same as JSON and as a page. */
import type { SafeHtml } from '@remix-run/html-template'
import type { Operation } from '../descriptions/openapi.ts'
import type { JsonSchema } from '../descriptions/schemas.ts'
import { pageAnswer } from '../http/page-route.ts'
import { languageParameter } from '../http/parameters/language.ts'
import { navigation } from '../http/reading.ts'
import { type Answer, defineRoute, type Question, type Route } from '../http/route.ts'
import type { Localised } from '../resources/define.ts'
import type { Navigation } from '../web/layout.ts'
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
import { pageOf } from './page.ts'

/** What is answered, in either form. */
export interface OgcDocument {
  readonly title: string
  /** As JSON. */
  readonly content: object
  /** What stands on the page between the title and the links. */
  readonly body: (page: Navigation) => SafeHtml
  readonly links: readonly Link[]
}

export type OgcQuestion = Question<typeof OGC_PARAMETERS, OgcFormat>

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
    parameters: OGC_PARAMETERS,
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
      answerWith(route.document(question, ownLinks({ ...question, path, formats })), path, question),
  })
}

/** What every OGC document can be asked. */
export const OGC_PARAMETERS = { f: formatParameter, language: languageParameter }

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

/**
 * The document in the form that was asked for.
 * @param path that of the answer
 */
export function answerWith(
  { title, content, body, links }: OgcDocument,
  path: string,
  question: OgcQuestion,
): Answer {
  const { name, mediaType } = question.format
  if (name === 'json') return { type: `${mediaType}; charset=utf-8`, body: JSON.stringify(content) }
  const page = navigation(path, question)
  return pageAnswer(pageOf({ title, body: body(page), links }, page), question)
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
