/** The way to the pages before and after. */
import { html, type SafeHtml } from '@remix-run/html-template'
import type { CollectionPage } from '../representations/representation.ts'
import { TEXTS } from './texts.ts'

export function pageLinks({ links, language }: CollectionPage): SafeHtml {
  const { prev, next, first, last } = links
  if (!prev && !next) return html``
  const shown = [
    ['first', prev ? first : null],
    ['prev', prev],
    ['next', next],
    ['last', next ? last : null],
  ] as const
  const items = shown.flatMap(([relation, url]) => {
    const rel = relation === 'prev' || relation === 'next' ? html` rel="${relation}"` : html``
    return url ? html`<li><a href="${url}"${rel}>${TEXTS[relation][language]}</a></li>` : []
  })
  return html`<nav class="pages" aria-label="${TEXTS.pages[language]}"><ul>${items}</ul></nav>`
}
