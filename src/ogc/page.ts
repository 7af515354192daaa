/** The HTML page of an OGC document: in the layout of all pages, with the links of the document at its end. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Localised } from '../resources/define.ts'
import { layout, type Navigation } from '../web/layout.ts'
import { HOME_PATH } from '../web/paths.ts'
import { TEXTS } from '../web/texts.ts'
import { ROOT } from './feature-collections.ts'
import type { Link } from './links.ts'

export interface Page {
  readonly title: string
  readonly body: SafeHtml
  readonly links: readonly Link[]
}

/** The whole page; whatever stands in it is escaped. */
export function pageOf({ title, body, links }: Page, navigation: Navigation): string {
  const { language, pageAt } = navigation
  const self = links.find(({ rel }) => rel === 'self')
  return layout(
    {
      title,
      description: `${title} – ${NAME}`,
      canonical: self?.href ?? null,
      section: ROOT,
      trail: [
        [TEXTS.home[language], pageAt(HOME_PATH)],
        [NAME, pageAt(ROOT, { f: 'html' })],
      ],
      alternates: [],
      embeds: [],
      body: html`<header class="intro"><h1>${title}</h1></header>${body}${linkList(links, navigation)}`,
    },
    navigation,
  )
}

const NAME = 'OGC API – Features'

/** Terms and what is said of each; what says nothing is left out. */
export function termList(
  terms: readonly (readonly [term: string, description: SafeHtml | string | null])[],
): SafeHtml {
  const said = terms.filter(([, description]) => description !== null)
  const items = said.map(([term, description]) => html`<div><dt>${term}</dt><dd>${description}</dd></div>`)
  return html`<dl class="fields">${items}</dl>`
}

function linkList(links: readonly Link[], { language }: Navigation): SafeHtml {
  const items = links.map(({ href, rel, type, title }) => {
    const name = title ?? RELATIONS[rel]?.[language] ?? rel
    const form = type === undefined ? '' : html` <span class="note">${type}</span>`
    return html`<li><a href="${href}" rel="${rel}">${name}</a>${form}</li>`
  })
  return html`<section class="downloads"><h2>${LINKS[language]}</h2><ul>${items}</ul></section>`
}

const LINKS = { en: 'Links', fr: 'Liens' }

/** What links without a title lead to. */
const RELATIONS: Readonly<Record<string, Localised>> = {
  self: { en: 'This page', fr: 'Cette page' },
  alternate: { en: 'The same in another format', fr: 'La même dans un autre format' },
  prev: { en: 'Previous page', fr: 'Page précédente' },
  next: { en: 'Next page', fr: 'Page suivante' },
}
