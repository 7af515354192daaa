/** The root: the home page for people, and for programs the index of the service. */

import { home } from '../web/home.ts'
import { HOME } from '../web/home-texts.ts'
import { layout } from '../web/layout.ts'
import { SCRIPT } from '../web/map/assets.ts'
import { HOME_PATH } from '../web/paths.ts'
import { TEXTS } from '../web/texts.ts'
import { INDEX_EXAMPLE, indexOf, indexSchema } from './index-route.ts'
import { SERVICE_TAG } from './json-route.ts'
import { overviewOf } from './overview.ts'
import { PAGE, PAGE_PARAMETERS, pageAnswer } from './page-route.ts'
import { navigation } from './reading.ts'
import { type Answer, defineRoute, type Format, type Question } from './route.ts'

const JSON_FORM: Format = {
  mediaType: 'application/json',
  contentType: 'application/json; charset=utf-8',
  extension: 'json',
}

export const homeRoute = defineRoute({
  path: HOME_PATH,
  parameters: PAGE_PARAMETERS,
  produces: [JSON_FORM, PAGE],
  negotiated: true,
  // The root has no name that an extension could be added to.
  named: () => null,
  localised: (format) => format === PAGE,
  cacheable: true,
  dated: true,
  operation: {
    id: 'getHome',
    tag: SERVICE_TAG,
    summary: {
      en: 'The home page; for programs, the index of the service',
      fr: 'La page d’accueil ; pour les programmes, l’index du service',
    },
    description: {
      en: 'In a browser: who was chosen, where and for what, on a map and in figures. As JSON: the same as `/v1`.',
      fr: 'Dans un navigateur : qui a été retenu, où et pour quoi, sur une carte et en chiffres. En JSON : la même chose que `/v1`.',
    },
    pathParameters: [],
    content: (language) => ({
      [JSON_FORM.mediaType]: { schema: indexSchema(language), example: INDEX_EXAMPLE },
      [PAGE.mediaType]: { schema: { type: 'string' } },
    }),
    problems: [400, 406, 414, 431, 500, 503],
  },
  mayTakeLong: (_query, format) => format === PAGE,
  answer(question): Answer {
    const { format, publisher } = question
    if (format !== PAGE) return { type: String(format.contentType), body: JSON.stringify(indexOf(question)) }
    return pageAnswer(homePage(question), question, { own: publisher.tiles !== null, tiles: publisher.tiles })
  },
})

function homePage(question: Question<typeof PAGE_PARAMETERS>): string {
  const page = navigation(HOME_PATH, question)
  const { language, publisher, urlOf } = page
  return layout(
    {
      title: TEXTS.service[language],
      description: HOME.what[language],
      canonical: urlOf(HOME_PATH),
      section: HOME_PATH,
      trail: [],
      alternates: [],
      embeds: [],
      scripts: publisher.tiles === null ? [] : [SCRIPT.path],
      body: home(overviewOf(question.revision), page),
    },
    page,
  )
}
