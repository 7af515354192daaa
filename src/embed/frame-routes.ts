/** The pages for frames: laureates, or one of them, drawn by the service, so that nothing need run. */
import { html } from '@remix-run/html-template'
import { idParameter, itemRoute } from '../http/items.ts'
import { withQuery } from '../http/query-string.ts'
import { type Answer, defineRoute, pathTo, type Question } from '../http/route.ts'
import { laureates } from '../resources/laureates.ts'
import { discoveryLinks } from './discovery.ts'
import { EMBED_TAG, framePath, LAUREATES_FRAME } from './frames.ts'
import { HEIGHT_SCRIPT } from './height.ts'
import { htmlOf } from './html.ts'
import { appearance, embedding } from './options.ts'
import { pageAnswer } from './page.ts'
import { readLaureate, readLaureates } from './reading.ts'
import { settingOf, sourceOf } from './setting.ts'
import { laureateView } from './view/laureate.ts'
import { laureatesView } from './view/laureates.ts'
import { STYLE } from './view/style.ts'
import { TEXTS } from './view/texts.ts'
import type { Tree } from './view/tree.ts'

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
export const laureatesFrame = defineRoute({
  path: LAUREATES_FRAME,
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
    const setting = { ...settingOf(question, sourceOf(question.canonical)), level: 2 }
    const view = laureatesView(readLaureates(question), layout, setting)
    return frame({ title: TEXTS[lang].title, view, path: LAUREATES_FRAME }, question)
  },
})

export const laureateFrame = defineRoute({
  path: `${LAUREATES_FRAME}/{id}`,
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
    const setting = { ...settingOf(question, pathTo(itemRoute(laureates), id)), level: 1 }
    const path = framePath(id, [])
    return frame({ title: laureate.display_name, view: laureateView(laureate, setting), path }, question)
  },
})

/** Any page may be around it. */
function frame(
  { title, view, path }: { title: string; view: Tree; path: string },
  { query: { lang, theme }, canonical, links }: Appearing,
): Answer {
  return pageAnswer({
    title,
    lang,
    theme,
    style: STYLE,
    body: html`<main>${htmlOf(view)}</main>`,
    script: HEIGHT_SCRIPT,
    discovery: discoveryLinks(withQuery(path, canonical), links),
  })
}
