/** The pages for frames: laureates, or one of them, drawn by the service, so that nothing need run. */
import { html } from '@remix-run/html-template'
import { orderOf, selectionOf } from '../http/collections.ts'
import { idParameter, unknownRecord } from '../http/items.ts'
import { changedQuery, withQuery } from '../http/query-string.ts'
import { type Answer, defineRoute, type Question } from '../http/route.ts'
import type { Localised } from '../resources/define.ts'
import { laureates } from '../resources/laureates.ts'
import { discoveryLinks } from './discovery.ts'
import { HEIGHT_SCRIPT } from './height.ts'
import { htmlOf } from './html.ts'
import { includeOf } from './include.ts'
import { appearance, embedding } from './options.ts'
import { pageAnswer } from './page.ts'
import { serviceOf } from './service.ts'
import { laureateView } from './view/laureate.ts'
import { laureatesView } from './view/laureates.ts'
import { ASKED, type Laureates, type Setting, type WholeLaureate } from './view/setting.ts'
import { STYLE } from './view/style.ts'
import { TEXTS } from './view/texts.ts'
import type { Tree } from './view/tree.ts'

export const EMBED_TAG: Localised = { en: 'Embeds', fr: 'Intégration' }

const HTML = { mediaType: 'text/html', extension: 'html' } as const

/** What all pages for frames have in common. */
const FRAME = {
  produces: [HTML],
  negotiated: false,
  cacheable: true,
  dated: true,
} as const

const content = () => ({ [HTML.mediaType]: { schema: { type: 'string' } } })

type Appearing = Question<typeof appearance>
type Many = Question<typeof embedding>

export const laureatesFrame = defineRoute({
  path: '/embed/laureates',
  parameters: embedding,
  ...FRAME,
  operation: {
    id: 'getLaureatesFrame',
    tag: EMBED_TAG,
    summary: { en: 'Laureates as a page for an iframe', fr: 'Les lauréats en page pour un iframe' },
    description: {
      en: 'Takes what selects and orders at `/v1/laureates`. Any site may frame it; it sets no cookie, works without scripts, and tells the page around it how high it is.',
      fr: 'Prend ce qui sélectionne et trie à `/v1/laureates`. Tout site peut l’encadrer ; elle ne dépose aucun cookie, marche sans script, et dit sa hauteur à la page qui l’entoure.',
    },
    pathParameters: [],
    content,
    problems: [400, 414, 431, 500, 503],
  },
  mayTakeLong: ({ search, filters, filter, bbox, near, sort }) =>
    [search, filter, bbox, near].some((one) => one !== null) || filters.length > 0 || sort.length > 0,
  answer(question) {
    const { layout, lang } = question.query
    const source = withQuery(
      '/v1/laureates',
      changedQuery(question.canonical, { layout: null, lang: null, theme: null }),
    )
    const view = laureatesView(readLaureates(question), layout, settingOf(question, source, 2))
    return frame({ title: TEXTS[lang].title, view, path: '/embed/laureates' }, question)
  },
})

export const laureateFrame = defineRoute({
  path: '/embed/laureates/{id}',
  parameters: appearance,
  ...FRAME,
  operation: {
    id: 'getLaureateFrame',
    tag: EMBED_TAG,
    summary: { en: 'One laureate as a page for an iframe', fr: 'Un lauréat en page pour un iframe' },
    description: {
      en: 'What it is, its action, what the money helps to pay for, and its sites. Any site may frame it.',
      fr: 'Ce qu’il est, son action, ce que le financement aide à payer, et ses sites. Tout site peut l’encadrer.',
    },
    pathParameters: [idParameter(laureates)],
    content,
    problems: [400, 404, 414, 431, 500, 503],
  },
  answer(question) {
    const { id } = question
    const laureate = readLaureate(question)
    const source = `/v1/laureates/${encodeURIComponent(id)}`
    const view = laureateView(laureate, settingOf(question, source, 1))
    const path = `/embed/laureates/${encodeURIComponent(id)}`
    return frame({ title: laureate.display_name, view, path }, question)
  },
})

/** The laureates that a question selects. */
export function readLaureates({ query, revision }: Pick<Many, 'query' | 'revision'>): Laureates {
  const selection = selectionOf(query)
  const total = revision.count(laureates, selection)
  const limit = query.limit ?? Number(ASKED.laureates.limit)
  const page = { limit, from: null, backwards: false }
  const question = { ...selection, sort: orderOf(query), page }
  const { records } = revision.page(laureates, question, includeOf(ASKED.laureates.include))
  // A record has the fields of its table, and what is embedded in it.
  return { shown: records as unknown as Laureates['shown'], total }
}

/** @throws Problem `unknown_record` */
export function readLaureate({ id, revision }: Pick<Appearing, 'id' | 'revision'>): WholeLaureate {
  const record = revision.record(laureates, id, includeOf(ASKED.laureate.include))
  if (record === null) throw unknownRecord(laureates, id, revision)
  // As above.
  return record as unknown as WholeLaureate
}

/** @param level that of the names of laureates */
function settingOf(question: Appearing, source: string, level: number): Setting {
  const { query, publisher, links } = question
  return {
    ...query,
    level,
    isTitled: true,
    beside: true,
    source,
    service: serviceOf(publisher),
    urlOf: links.to,
  }
}

/** Any page may be around it. */
function frame(
  { title, view, path }: { title: string; view: Tree; path: string },
  { query: { lang }, canonical, links }: Appearing,
): Answer {
  return pageAnswer({
    title,
    lang,
    style: STYLE,
    body: html`<main>${htmlOf(view)}</main>`,
    script: HEIGHT_SCRIPT,
    discovery: discoveryLinks(withQuery(path, canonical), links),
    allowed: ["form-action 'none'", 'frame-ancestors *'],
  })
}
