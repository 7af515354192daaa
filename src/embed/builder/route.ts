/** `/embed`: composes embeds. A form, the lines to copy, and a preview; nothing need run. */
import { html, type SafeHtml } from '@remix-run/html-template'
import { PAGE, pageAnswer } from '../../http/page-route.ts'
import { readGiven } from '../../http/query-string.ts'
import { navigation } from '../../http/reading.ts'
import { defineRoute, type Question } from '../../http/route.ts'
import { layout } from '../../web/layout.ts'
import { HOME_PATH } from '../../web/paths.ts'
import { TEXTS } from '../../web/texts.ts'
import { discoveryLinks } from '../discovery.ts'
import { EMBED_TAG } from '../frames.ts'
import { SCRIPT, STYLE_SHEET } from './assets.ts'
import { type Composition, composition, says } from './composition.ts'
import { builderForm } from './form.ts'
import { builderParameters } from './parameters.ts'
import { cardSnippet, componentSnippet, frameSnippet } from './snippets.ts'
import { BUILDER_TEXTS } from './texts.ts'

type Asked = Question<typeof builderParameters>

const PATH = '/embed'

export const builderRoute = defineRoute({
  path: PATH,
  parameters: builderParameters,
  produces: [PAGE],
  negotiated: false,
  cacheable: true,
  dated: true,
  operation: {
    id: 'getEmbedBuilder',
    tag: EMBED_TAG,
    summary: { en: 'A page that composes embeds', fr: 'Une page qui compose une intégration' },
    description: {
      en: 'A form for the filters, the layout, the language and the theme, the lines to copy, and a preview. What is left empty is not asked.',
      fr: 'Un formulaire pour les filtres, la disposition, la langue et les couleurs, les lignes à copier, et un aperçu. Ce qui est laissé vide n’est pas demandé.',
    },
    pathParameters: [],
    content: () => ({ [PAGE.mediaType]: { schema: { type: 'string' } } }),
    problems: [400, 404, 414, 431, 500, 503],
  },
  // Its form counts the values of fields.
  mayTakeLong: () => true,
  answer(question) {
    const { lang } = question.query
    const texts = BUILDER_TEXTS[lang]
    const given = readGiven(`?${question.canonical}`).filter(says)
    const composed = composition(given, question)
    const form = builderForm(given, lang, question.revision)
    const page = navigation(PATH, { ...question, language: lang, query: { language: lang } })
    const discovered = discoveryLinks(composed.frame.path, question.links)
    const header = html`<header class="intro"><h1>${texts.title}</h1><p>${texts.introduction}</p></header>`
    const content = {
      title: texts.title,
      description: texts.introduction,
      canonical: question.links.to(PATH),
      section: PATH,
      trail: [[TEXTS.home[lang], page.pageAt(HOME_PATH)]],
      alternates: [],
      embeds: discovered.map(([, url, mediaType]) => ({ url, mediaType })),
      scripts: [SCRIPT.path],
      styles: [STYLE_SHEET.path],
      body: html`${header}${form}${lines(composed, question)}`,
    } as const
    const answer = pageAnswer(layout(content, page), question, { own: true, frames: true })
    return { ...answer, related: discovered }
  },
})

/** The lines to copy, and what they show. */
function lines({ id, query, frame, view }: Composition, { query: { lang }, links }: Asked): SafeHtml {
  const texts = BUILDER_TEXTS[lang]
  // Without an origin, so that it is ours under whatever name the service was reached.
  const { pathname, search } = new URL(links.to(frame.path))
  const snippet = (name: string, title: string, hint: string, text: string) =>
    html`<p><label for="${name}" id="${name}-label">${title}</label><textarea id="${name}" rows="4" readonly spellcheck="false" aria-describedby="${name}-hint" data-copy="${texts.copy}" data-copied="${texts.copied}">${text}</textarea></p><p class="note" id="${name}-hint">${hint}</p>`
  return html`<div class="lines"><h2>HTML</h2>
${snippet('component', texts.component, texts.componentHint, componentSnippet(frame, query, id, links))}
${snippet('frame', texts.frame, texts.frameHint, frameSnippet(frame, links))}
${snippet('card', texts.card, texts.cardHint, cardSnippet(view))}
<h2>${texts.preview}</h2><iframe src="${pathname}${search}" title="${texts.preview}" loading="lazy"></iframe></div>`
}
