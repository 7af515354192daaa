/** oEmbed discovery (oembed.com §4): the links from a page to what embeds it. */
import type { Link, Links } from '../http/links.ts'

export const OEMBED_PATH = '/oembed'

/** The formats of oEmbed, with the media types by which links tell them apart. */
const DISCOVERED = [
  ['json', 'application/json+oembed'],
  ['xml', 'text/xml+oembed'],
] as const

/**
 * The links of a page to its oEmbed documents: for `<link>` elements in its head, and for a `Link` header.
 * @param path that of the page, with its query: `/v1/laureates?city=Nanterre`
 */
export function discoveryLinks(path: string, { to }: Links): (Link & readonly [string, string, string])[] {
  return DISCOVERED.map(([format, type]) => {
    const query = new URLSearchParams({ url: to(path), format })
    return ['alternate', to(`${OEMBED_PATH}?${query}`), type] as const
  })
}
