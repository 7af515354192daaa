/** The HTML page around an OGC document: small, without scripts, and without anything from elsewhere. */
import { createHash } from 'node:crypto'
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Language, Localised } from '../resources/define.ts'
import type { Link } from './links.ts'

export interface Page {
  readonly title: string
  readonly body: SafeHtml
  readonly links: readonly Link[]
  readonly language: Language
}

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:auto;padding:1rem}dt{font-weight:bold}dd{margin:0 0 .5rem;white-space:pre-line;overflow-wrap:anywhere}article{border-top:1px solid;margin-top:1.5rem}'

/** Headers that go with every page: nothing may run in it, and only its own style applies. */
export const PAGE_HEADERS = {
  'content-security-policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`,
}

/** The whole page; whatever stands in it is escaped. */
export function pageOf({ title, body, links, language }: Page): string {
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`
  // The style is ours, and its digest is that of these very bytes.
  const style = html.raw`<style>${STYLE}</style>`
  const content = html`<main><h1>${title}</h1>${body}</main><footer>${linkList(links, language)}</footer>`
  return `<!doctype html>\n${html`<html lang="${language}"><head>${head}${style}</head><body>${content}</body></html>`}\n`
}

/** Terms and what is said of each; what says nothing is left out. */
export function termList(
  terms: readonly (readonly [term: string, description: SafeHtml | string | null])[],
): SafeHtml {
  const said = terms.filter(([, description]) => description !== null)
  return html`<dl>${said.map(([term, description]) => html`<dt>${term}</dt><dd>${description}</dd>`)}</dl>`
}

function linkList(links: readonly Link[], language: Language): SafeHtml {
  const items = links.map(
    ({ href, rel, type, title }) =>
      html`<li><a href="${href}" rel="${rel}">${title ?? RELATIONS[rel]?.[language] ?? rel}</a>${type === undefined ? '' : ` (${type})`}</li>`,
  )
  return html`<h2>${LINKS[language]}</h2><ul>${items}</ul>`
}

const LINKS = { en: 'Links', fr: 'Liens' }

/** What links without a title lead to. */
const RELATIONS: Readonly<Record<string, Localised>> = {
  self: { en: 'This page', fr: 'Cette page' },
  alternate: { en: 'The same in another format', fr: 'La même dans un autre format' },
  prev: { en: 'Previous page', fr: 'Page précédente' },
  next: { en: 'Next page', fr: 'Page suivante' },
}
