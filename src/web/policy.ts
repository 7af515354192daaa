/**
 * What may happen in a page: only its own style applies, nothing runs, nothing is asked of another site, and none shows
 * it in a frame, unless it needs more.
 */
import { createHash } from 'node:crypto'
import type { Tiles } from '../descriptions/publisher.ts'
import { STYLE } from './style.ts'

const DIGEST = createHash('sha256').update(STYLE).digest('base64')

/** What a page needs beyond that. */
export interface Needs {
  /** Which pages may show it in a frame; by default, none. */
  readonly ancestors?: '*'
  /** Whether it has scripts and styles of its own, which come from us; by default, not. */
  readonly own?: boolean
  /** What its map is made of; by default, it has none. */
  readonly tiles?: Tiles | null
  /** Whether it shows another page of ours in a frame; by default, not. */
  readonly frames?: boolean
}

/** Forms lead to the public address, whatever name the page was reached by. */
export function pageHeaders(
  { urlOf }: { urlOf(path: string): string },
  { ancestors, own = false, tiles = null, frames = false }: Needs = {},
): Record<string, string> {
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${DIGEST}'${own ? " 'self'" : ''}`,
    ...(own ? ["script-src 'self'"] : []),
    // What Leaflet puts in the place of a tile that it gives up is a picture in itself.
    ...(tiles === null ? [] : [`img-src data: ${new URL(tiles.url).origin}`]),
    // For who judges a page from within (Lighthouse reads robots.txt there): where nothing runs, nothing else asks.
    "connect-src 'self'",
    ...(frames ? ["frame-src 'self'"] : []),
    `form-action 'self' ${new URL(urlOf('/')).origin}`,
    "base-uri 'none'",
    `frame-ancestors ${ancestors ?? "'none'"}`,
  ]
  return { 'content-security-policy': policy.join('; ') }
}
