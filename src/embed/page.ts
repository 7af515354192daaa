/** The pages for frames: without what is around others, and each may do only what it needs. */
import { createHash } from 'node:crypto'
import { html, type SafeHtml } from '@remix-run/html-template'
import type { Answer } from '../http/route.ts'
import type { discoveryLinks } from './discovery.ts'
import type { Lang, Theme } from './view/setting.ts'

export interface Page {
  readonly title: string
  readonly lang: Lang
  readonly theme: Theme
  readonly style: string
  readonly body: SafeHtml
  /** JavaScript that the page can do without. */
  readonly script: string
  /** The oEmbed documents of the page: links for its head. */
  readonly discovery: ReturnType<typeof discoveryLinks>
}

export function pageAnswer({ title, lang, theme, style, body, script, discovery }: Page): Answer {
  const links = discovery.map(
    ([rel, href, type]) => html`<link rel="${rel}" type="${type}" href="${href}" title="${title}">`,
  )
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="${SCHEMES[theme]}"><title>${title}</title>${links}`
  // Style and script are ours, and their digests are those of these very bytes.
  const own = html.raw`<style>${style}</style>`
  const run = html.raw`<script type="module">${script}</script>`
  const page = html`<html lang="${lang}"><head>${head}${own}</head><body>${body}${run}</body></html>`
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html>\n${page}\n`,
    headers: { 'content-security-policy': policy(style, script) },
    related: discovery,
  }
}

/** The colours of what the page itself does not paint. */
const SCHEMES: Readonly<Record<Theme, string>> = { auto: 'light dark', light: 'light', dark: 'dark' }

/** Any site may show it in a frame. */
function policy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src '${digest(style)}'`,
    `script-src '${digest(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; ')
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
