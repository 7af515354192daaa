/** The same data in other forms, to take away. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Reading } from '../representations/representation.ts'
import { TEXTS } from './texts.ts'

export function downloads({ alternates, language }: Reading): SafeHtml {
  const links = alternates.map(({ title, extension, mediaType, url }) => {
    return html`<li><a href="${url}" type="${mediaType}">${title[language]} <span class="note">.${extension}</span></a></li>`
  })
  return html`<section class="downloads"><h2>${TEXTS.downloads[language]}</h2><p class="note">${TEXTS.downloadsNote[language]}</p><ul>${links}</ul></section>`
}
