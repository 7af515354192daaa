/** What every page has around its content: head, header, footer. No script but its own, and nothing from elsewhere. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Alternate, Reading } from '../representations/representation.ts'
import { LANGUAGES } from '../resources/define.ts'
import { RESOURCES } from '../resources/index.ts'
import { ACCESSIBILITY_PATH, HOME_PATH } from './paths.ts'
import { STYLE } from './style.ts'
import { TEXTS } from './texts.ts'

/** What a page leads to, whatever it shows. */
export type Navigation = Pick<Reading, 'language' | 'inLanguage' | 'publisher' | 'urlOf' | 'pageAt'>

export interface Content {
  readonly title: string
  /** In a sentence or two, for search engines and for those who share the page. */
  readonly description: string
  /** The address of the page, whichever way led there; null for what is not to be found, such as an error. */
  readonly canonical: string | null
  /** The path of the section that it belongs to. */
  readonly section: string
  /** The pages above it, from the home page down, by name. */
  readonly trail: readonly (readonly [name: string, url: string])[]
  readonly alternates: readonly Alternate[]
  /** Where it says how to embed it (oEmbed). */
  readonly embeds: Reading['embeds']
  /** What it says as linked data: JSON-LD; by default, nothing. */
  readonly linkedData?: string
  /** The paths of what runs in it, which it can do without; by default, nothing does. */
  readonly scripts?: readonly string[]
  /** The paths of its style beside that of all pages; by default, it has none. */
  readonly styles?: readonly string[]
  readonly body: SafeHtml
}

/** The whole document; whatever stands in it is escaped. */
export function layout(content: Content, page: Navigation): string {
  const { language } = page
  const skip = html`<a class="skip" href="#content">${TEXTS.skip[language]}</a>`
  const main = html`<main id="content" tabindex="-1">${trail(content, page)}${content.body}</main>`
  const body = html`<body>${skip}${header(content, page)}${main}${footer(page)}</body>`
  return `<!doctype html>\n${html`<html lang="${language}"><head>${head(content, page)}</head>${body}</html>`}\n`
}

function head(content: Content, page: Navigation): SafeHtml {
  const { title, description, linkedData, scripts = [], styles = [] } = content
  const { language } = page
  const whole = title === TEXTS.service[language] ? title : `${title} – ${TEXTS.service[language]}`
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${whole}</title>
${named('description', description)}${named('color-scheme', 'light dark')}
${content.canonical === null ? named('robots', 'noindex') : relations(content.canonical, content, page)}
<style>${html.raw`${STYLE}`}</style>
${styles.map((path) => html`<link rel="stylesheet" href="${ownPath(path, page)}">`)}
${scripts.map((path) => html`<script type="module" src="${ownPath(path, page)}"></script>`)}
${linkedData === undefined ? '' : html.raw`<script type="application/ld+json">${inScript(linkedData)}</script>`}`
}

/** A path of ours under whatever name the service was reached: what runs in a page, or styles it, is of its origin. */
export const ownPath = (path: string, { urlOf }: Pick<Navigation, 'urlOf'>) => new URL(urlOf(path)).pathname

const named = (name: string, content: string) => html`<meta name="${name}" content="${content}">`

/** How the page relates to others, and what it is called where it is shared. */
function relations(canonical: string, content: Content, { language, inLanguage, publisher }: Navigation) {
  const { title, description, alternates, embeds } = content
  const shared = (property: string, text: string) => html`<meta property="og:${property}" content="${text}">`
  return html`<link rel="canonical" href="${canonical}">
<link rel="license" href="${publisher.licence.url}">
${LANGUAGES.map((one) => html`<link rel="alternate" hreflang="${one}" href="${inLanguage(one)}">`)}
${alternates.map((one) => html`<link rel="alternate" type="${one.mediaType}" title="${one.title[language]}" href="${one.url}">`)}
${embeds.map(({ url, mediaType }) => html`<link rel="alternate" type="${mediaType}" title="oEmbed" href="${url}">`)}
${shared('type', 'website')}${shared('title', title)}${shared('description', description)}${shared('url', canonical)}${shared('site_name', TEXTS.service[language])}${shared('locale', language === 'fr' ? 'fr_FR' : 'en_GB')}`
}

/** JSON that ends no element: `<` occurs in strings only, where it can be written otherwise. */
const inScript = (json: string) => json.replaceAll('<', '\\u003c')

function header({ section }: Content, { language, inLanguage, pageAt }: Navigation): SafeHtml {
  const here = (path: string) => (path === section ? html` aria-current="page"` : html``)
  const items = RESOURCES.map(({ path, title }) => {
    return html`<li><a href="${pageAt(`/v1/${path}`)}"${here(path)}>${title[language]}</a></li>`
  })
  const others = LANGUAGES.filter((one) => one !== language).map((one) => {
    return html`<a class="switch" href="${inLanguage(one)}" hreflang="${one}" lang="${one}" rel="alternate">${NAMES[one]}</a>`
  })
  const brand = html`<a class="brand" href="${pageAt(HOME_PATH)}">${TEXTS.service[language]}</a>`
  return html`<header class="site"><div class="bar">${brand}${others}</div><nav aria-label="${TEXTS.menu[language]}"><ul>${items}</ul></nav></header>`
}

const NAMES = { fr: 'Français', en: 'English' }

function trail({ trail: above, title }: Content, { language }: Navigation): SafeHtml {
  if (above.length === 0) return html``
  const items = above.map(([name, url]) => html`<li><a href="${url}">${name}</a></li>`)
  return html`<nav class="trail" aria-label="${TEXTS.trail[language]}"><ol>${items}<li aria-current="page">${title}</li></ol></nav>`
}

function footer({ language, publisher, urlOf, pageAt }: Navigation): SafeHtml {
  const links = [
    [publisher.url, publisher.name],
    [publisher.licence.url, `${TEXTS.licence[language]} : ${publisher.licence.name}`],
    [urlOf('/docs'), TEXTS.api[language]],
    [pageAt(ACCESSIBILITY_PATH), TEXTS.accessibility[language]],
  ] as const
  const items = links.map(([url, name]) => html`<li><a href="${url}">${name}</a></li>`)
  return html`<footer class="site"><ul>${items}</ul><p>${TEXTS.noTracking[language]}</p></footer>`
}
