/** The sitemap (sitemaps.org): the addresses that a search engine should know. */
import { RESOURCES } from '../resources/index.ts'
import type { Site } from './site.ts'

export function sitemap({ urlOf }: Site): string {
  const paths = ['/docs', '/embed', '/v1', ...RESOURCES.map(({ path }) => `/v1/${path}`)]
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...paths.map((path) => `  <url><loc>${escaped(urlOf(path))}</loc></url>`),
    '</urlset>',
    '',
  ].join('\n')
}

/** A base URL may hold an ampersand or an apostrophe. */
function escaped(url: string): string {
  return url.replaceAll('&', '&amp;').replaceAll("'", '&apos;').replaceAll('<', '&lt;')
}
