/** The sitemap (sitemaps.org): the addresses that a search engine should know. */
import { RESOURCES } from '../resources/index.ts'
import { ACCESSIBILITY_PATH, HOME_PATH } from '../web/paths.ts'
import type { Site } from './site.ts'

export function sitemap({ urlOf }: Site): string {
  const records = RESOURCES.map(({ path }) => `/v1/${path}`)
  const paths = ['/docs', '/v1', ...records, HOME_PATH, '/embed', ACCESSIBILITY_PATH]
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
