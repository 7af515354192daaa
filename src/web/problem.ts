/** The page of a problem: what went wrong, and where to go instead. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Localised } from '../resources/define.ts'
import type { Navigation } from './layout.ts'
import { HOME_PATH } from './paths.ts'
import { laureateSearch } from './search.ts'
import { TEXTS } from './texts.ts'

/** A problem as far as a reader is told of it. */
export interface Told {
  readonly status: number
  readonly code: string
  readonly title: Localised
  readonly hint: Localised
  /** In English, as whatever is said of one request. */
  readonly detail: string
  /** What is wrong with the parameters of the query, one by one. */
  readonly errors: readonly { readonly parameter: string; readonly detail: string }[]
  /** Where to go instead, the nearest place first: a URL, and what is there. */
  readonly ways: readonly (readonly [kind: keyof typeof WAYS, url: string])[]
  /** What the log calls the request. */
  readonly requestId: string
}

const WAYS = {
  corrected: { fr: 'La plus proche qui a une réponse', en: 'The nearest that has an answer' },
  nearest: { fr: 'Vouliez-vous dire', en: 'Did you mean' },
  restart: { fr: 'Recommencer depuis', en: 'Start again from' },
} as const satisfies Record<string, Localised>

const PROBLEM_TEXTS = {
  error: { fr: 'Erreur', en: 'Error' },
  wrong: { fr: 'Ce qui ne va pas', en: 'What is wrong' },
  home: { fr: 'Aller à l’accueil', en: 'Go to the home page' },
  request: { fr: 'Requête', en: 'Request' },
} as const satisfies Record<string, Localised>

export function problem(told: Told, page: Navigation): SafeHtml {
  const { status, code, title, requestId } = told
  const { language, urlOf } = page
  const eyebrow = html`<p class="eyebrow">${PROBLEM_TEXTS.error[language]} ${status}</p>`
  const header = html`<header class="intro">${eyebrow}<h1>${title[language]}</h1>${hint(told, page)}</header>`
  // Where the service itself fails, asking it for more helps nobody.
  const search = status < 500 ? laureateSearch(page) : ''
  const name = html`<a href="${urlOf(`/problems/${code}`)}"><code>${code}</code></a>`
  const identity = html`<p class="note">${name} · ${PROBLEM_TEXTS.request[language]} <code>${requestId}</code></p>`
  return html`${header}${ways(told, page)}${reasons(told, page)}${search}${identity}`
}

/** What to do in general, where nothing is said of this very request. */
function hint({ ways, hint }: Told, { language }: Navigation): SafeHtml {
  if (ways.length > 0) return html``
  const parts = hint[language].split('`')
  // Every other part stood between backticks.
  return html`<p>${parts.map((part, index) => (index % 2 === 0 ? part : html`<code>${part}</code>`))}</p>`
}

function ways({ ways: known }: Told, { language, urlOf, pageAt }: Navigation): SafeHtml {
  const items = known.map(([kind, url]) => {
    const shown = url.replace(urlOf(''), '')
    return html`<li>${WAYS[kind][language]}${TEXTS.colon[language]} <a href="${url}">${shown}</a></li>`
  })
  const home = html`<li><a href="${pageAt(HOME_PATH)}">${PROBLEM_TEXTS.home[language]}</a></li>`
  return html`<ul class="points text">${items}${home}</ul>`
}

function reasons({ detail, errors }: Told, { language }: Navigation): SafeHtml {
  if (errors.length === 0) return html`<p class="note" lang="en">${detail}</p>`
  const items = errors.map(({ parameter, detail: why }) => {
    return html`<li><code>${parameter}</code>${TEXTS.colon[language]} <span lang="en">${why}</span></li>`
  })
  return html`<section class="text"><h2>${PROBLEM_TEXTS.wrong[language]}</h2><ul class="points">${items}</ul></section>`
}
