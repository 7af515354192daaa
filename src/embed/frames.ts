/** The pages for frames: their addresses, and the lines that embed them. */
import { html } from '@remix-run/html-template'
import type { Given } from '../http/parameters/parameter.ts'
import { canonicalQuery, withQuery } from '../http/query-string.ts'
import type { Localised } from '../resources/define.ts'

export const EMBED_TAG: Localised = { en: 'Embeds', fr: 'Intégration' }

export const LAUREATES_FRAME = '/embed/laureates'

/** A page for a frame. */
export interface Frame {
  /** Its path, with its query. */
  readonly path: string
  readonly title: string
  /** About how high it is where it has room, in CSS pixels. */
  readonly height: number
}

/** The page of one laureate, or that of many where there is no identifier. */
export function framePath(id: string | null, query: readonly Given[]): string {
  const path = id === null ? LAUREATES_FRAME : `${LAUREATES_FRAME}/${encodeURIComponent(id)}`
  return withQuery(path, canonicalQuery(query))
}

export const HEIGHTS = { laureates: 720, laureate: 640 } as const

/**
 * The lines that embed a page.
 * @param url that of the page
 * @param width in CSS pixels, or in per cent
 */
export function iframe({ title, height }: Frame, url: string, width: number | string): string {
  // An attribute of old, since a policy may refuse a style.
  const border = 'frameborder="0"'
  return String(
    html`<iframe src="${url}" title="${title}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer" ${html.raw`${border}`}></iframe>`,
  )
}
