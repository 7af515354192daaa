/** The route of a page about the service: for people, in their language. */
import type { Localised } from '../resources/define.ts'
import type { Navigation } from '../web/layout.ts'
import { type Needs, pageHeaders } from '../web/policy.ts'
import { SERVICE_TAG } from './json-route.ts'
import { languageParameter } from './parameters/language.ts'
import { navigation } from './reading.ts'
import { type Answer, defineRoute, type Format, type Question, type Route } from './route.ts'

export const PAGE: Format = {
  mediaType: 'text/html',
  contentType: 'text/html; charset=utf-8',
  extension: 'html',
  speaks: ['page'],
}

export const PAGE_PARAMETERS = { language: languageParameter }

type PageQuestion = Question<typeof PAGE_PARAMETERS>

interface Page {
  readonly path: string
  /** The `operationId`. */
  readonly id: string
  readonly summary: Localised
  readonly write: (page: Navigation) => string
}

export function pageRoute({ path, id, summary, write }: Page): Route {
  return defineRoute({
    path,
    parameters: PAGE_PARAMETERS,
    produces: [PAGE],
    negotiated: false,
    localised: () => true,
    cacheable: true,
    operation: {
      id,
      tag: SERVICE_TAG,
      summary,
      description: summary,
      pathParameters: [],
      content: () => ({ [PAGE.mediaType]: { schema: { type: 'string' } } }),
      problems: [400, 414, 431, 500, 503],
    },
    answer: (question: PageQuestion) => pageAnswer(write(navigation(path, question)), question),
  })
}

export function pageAnswer(body: string, { links }: Pick<Question, 'links'>, needs: Needs = {}): Answer {
  return { type: String(PAGE.contentType), body, headers: pageHeaders({ urlOf: links.to }, needs) }
}
