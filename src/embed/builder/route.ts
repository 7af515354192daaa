/** `/embed`: composes embeds. A form, the lines to copy, and a preview; nothing need run. */
import { html, type SafeHtml } from '@remix-run/html-template'
import { itemRoute } from '../../http/items.ts'
import type { Given } from '../../http/parameters/parameter.ts'
import { canonicalQuery, readGiven } from '../../http/query-string.ts'
import { defineRoute, pathTo, type Question } from '../../http/route.ts'
import { laureates } from '../../resources/laureates.ts'
import { discoveryLinks } from '../discovery.ts'
import { EMBED_TAG, type Frame, framePath, HEIGHTS } from '../frames.ts'
import { appearance, namesOf } from '../options.ts'
import { pageAnswer } from '../page.ts'
import { readLaureate, readLaureates } from '../reading.ts'
import { settingOf, sourceOf } from '../setting.ts'
import { laureateView } from '../view/laureate.ts'
import { laureatesView } from '../view/laureates.ts'
import { TEXTS } from '../view/texts.ts'
import type { Tree } from '../view/tree.ts'
import { builderForm } from './form.ts'
import { builderParameters } from './parameters.ts'
import { COPY_SCRIPT } from './script.ts'
import { cardSnippet, componentSnippet, frameSnippet } from './snippets.ts'
import { BUILDER_STYLE } from './style.ts'
import { BUILDER_TEXTS } from './texts.ts'

type Asked = Question<typeof builderParameters>

export const builderRoute = defineRoute({
  path: '/embed',
  parameters: builderParameters,
  produces: [{ mediaType: 'text/html', extension: 'html' }],
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
    content: () => ({ 'text/html': { schema: { type: 'string' } } }),
    problems: [400, 404, 414, 431, 500, 503],
  },
  // Its form counts the values of fields.
  mayTakeLong: () => true,
  answer(question) {
    const { lang, theme } = question.query
    const texts = BUILDER_TEXTS[lang]
    const given = readGiven(`?${question.canonical}`).filter(says)
    const composed = composition(given, question)
    const form = builderForm(given, lang, question.revision)
    const body = html`<main class="laureates ${theme}"><h1>${texts.title}</h1><p>${texts.introduction}</p>${form}${lines(composed, question)}</main>`
    return pageAnswer({
      title: texts.title,
      lang,
      style: BUILDER_STYLE,
      body,
      script: COPY_SCRIPT,
      discovery: discoveryLinks(composed.frame.path, question.links),
      allowed: ["frame-src 'self'", "form-action 'self'", "frame-ancestors 'none'"],
    })
  },
})

/** Whether a field of the form says more than it would if it were left out. */
function says({ name, value }: Given): boolean {
  return !['', DEFAULTS[name]].includes(value)
}

const DEFAULTS: Readonly<Record<string, string>> = { layout: 'list', theme: 'auto' }

/** What is embedded: as a frame, and as it is drawn. */
interface Composition {
  readonly id: string | null
  /** What the embed is asked. */
  readonly query: readonly Given[]
  readonly frame: Frame
  readonly view: Tree
}

/** @throws Problem `unknown_record` */
function composition(
  given: readonly Given[],
  { query: asked, revision, publisher, links }: Asked,
): Composition {
  const { laureate: id, lang } = asked
  const drawn = (source: string) => ({
    ...settingOf({ query: asked, publisher, links }, source),
    isTitled: false,
    beside: false,
    level: 3,
  })
  if (id === null) {
    const source = sourceOf(canonicalQuery(given))
    const frame = { path: framePath(null, given), title: TEXTS[lang].title, height: HEIGHTS.laureates }
    return {
      id,
      query: given,
      frame,
      view: laureatesView(readLaureates({ query: asked, revision }), 'list', drawn(source)),
    }
  }
  const laureate = readLaureate({ id, revision })
  const query = given.filter(({ name }) => namesOf(appearance).includes(name))
  const frame = { path: framePath(id, query), title: laureate.display_name, height: HEIGHTS.laureate }
  return { id, query, frame, view: laureateView(laureate, drawn(pathTo(itemRoute(laureates), id))) }
}

/** The lines to copy, and what they show. */
function lines({ id, query, frame, view }: Composition, { query: { lang }, links }: Asked): SafeHtml {
  const texts = BUILDER_TEXTS[lang]
  // Without an origin, so that it is ours under whatever name the service was reached.
  const { pathname, search } = new URL(links.to(frame.path))
  const snippet = (name: string, title: string, hint: string, text: string) =>
    html`<p><label for="${name}" id="${name}-label">${title}</label><textarea id="${name}" rows="4" readonly spellcheck="false" aria-describedby="${name}-hint" data-copy="${texts.copy}" data-copied="${texts.copied}">${text}</textarea></p><p class="kind" id="${name}-hint">${hint}</p>`
  return html`<h2>HTML</h2>
${snippet('component', texts.component, texts.componentHint, componentSnippet(frame, query, id, links))}
${snippet('frame', texts.frame, texts.frameHint, frameSnippet(frame, links))}
${snippet('card', texts.card, texts.cardHint, cardSnippet(view))}
<h2>${texts.preview}</h2><iframe src="${pathname}${search}" title="${texts.preview}" loading="lazy"></iframe>`
}
