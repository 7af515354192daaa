/** The way in for whoever knows a word: a search among the laureates, from pages about something else. */
import { html, type SafeHtml } from '@remix-run/html-template'
import { laureates } from '../resources/laureates.ts'
import { HOME } from './home-texts.ts'
import type { Navigation } from './layout.ts'
import { TEXTS } from './texts.ts'

export function laureateSearch({ language, urlOf }: Pick<Navigation, 'language' | 'urlOf'>): SafeHtml {
  const label = html`<label for="q">${HOME.searchLaureates[language]}</label>`
  const field = html`<input id="q" type="search" name="q" maxlength="200" required>`
  const button = html`<button type="submit">${TEXTS.search[language]}</button>`
  return html`<form class="search" role="search" method="get" action="${urlOf(`/v1/${laureates.path}`)}">${label}<div>${field}${button}</div></form>`
}
