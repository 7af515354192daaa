/** llms.txt (llmstxt.org): what a language model needs to know to use the service. */
import { REPRESENTATIONS } from '../representations/index.ts'
import { RESOURCES } from '../resources/index.ts'
import { CATALOGUE_PATH } from './catalogue.ts'
import { DESCRIPTION, SUMMARY, TITLE } from './openapi-texts.ts'
import type { Site } from './site.ts'

export function llms({ publisher, urlOf }: Site): string {
  const forms = REPRESENTATIONS.map(({ title, extension }) => `${title.en} (\`.${extension}\`)`).join(', ')
  return [
    `# ${TITLE.en}`,
    `> ${SUMMARY.en}`,
    DESCRIPTION.en,
    `Published by ${publisher.name} under the licence ${publisher.licence.name} (${publisher.licence.url}).`,
    `Whoever does not want their mailbox, telephone, address or name published here writes to ${publisher.email}.`,
    '## Read first',
    list([
      [urlOf('/openapi.json'), 'The contract', 'OpenAPI 3.1: every path, parameter and schema.'],
      [urlOf('/docs'), 'The documentation', 'The same, to explore in a browser.'],
      [urlOf('/v1'), 'The index', 'The resources, with the number of their records.'],
      [urlOf(`${CATALOGUE_PATH}.jsonld`), 'The catalogue', 'DCAT: the files of every edition.'],
      [urlOf('/problems'), 'The errors', 'Every error, and what to do instead.'],
    ]),
    '## Data',
    list(RESOURCES.map(({ path, title, description }) => [urlOf(`/v1/${path}`), title.en, description.en])),
    '## How to ask',
    [
      `- Forms, by the extension of the path or by \`Accept\`: ${forms}.`,
      '- Filters: `city=Nanterre`, `founded_year__gte=2000`, `funding_purposes.category=equipment`; or `filter=` in CQL2 Text.',
      '- Search: `q=`. Order: `sort=-founded_year`. Fields: `fields=`. Related records: `include=`. Counts: `facets=`.',
      '- Pages: follow `links.next` until it is null; `limit` is at most 1000.',
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n')
}

const list = (links: readonly (readonly [url: string, name: string, note: string])[]) =>
  links.map(([url, name, note]) => `- [${name}](${url}): ${note}`).join('\n')
