/** robots.txt (RFC 9309): everything may be read; where the pages are. */
import type { Site } from './site.ts'

export function robots({ urlOf }: Site): string {
  return ['User-agent: *', 'Allow: /', '', `Sitemap: ${urlOf('/sitemap.xml')}`, ''].join('\n')
}
