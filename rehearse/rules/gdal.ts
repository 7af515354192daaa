/** How GDAL's OAPIF driver, and with it QGIS, reads features. */
import type { Rule } from '../rule.ts'
import type { Target } from '../target.ts'
import { typeOf } from './udata-fetching.ts'

interface Link {
  readonly href: string
  readonly rel: string
  readonly type?: string
}

interface Collection {
  readonly id: string
  readonly links: readonly Link[]
  readonly extent?: { readonly spatial?: { readonly bbox?: unknown } }
}

interface Page {
  readonly numberMatched?: number
  readonly links: readonly Link[]
  readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> }[]
}

/** A walk of so many pages reads 100,000 features where the pages grow. */
const MOST_PAGES = 110

const API_TYPE = 'application/vnd.oai.openapi+json;version=3.0'

async function json<T>(target: Target, url: string): Promise<T> {
  const reply = await target.ask(url, { headers: { accept: 'application/json' } })
  if (reply.status !== 200) throw new Error(`${reply.url} answers ${reply.status}.`)
  return JSON.parse(reply.text)
}

async function collectionsOf(target: Target): Promise<readonly Collection[]> {
  return (await json<{ collections: Collection[] }>(target, '/ogc/collections')).collections
}

const linkOf = ({ links }: { readonly links: readonly Link[] }, rel: string) =>
  links.find((link) => link.rel === rel)

/** The features of a collection, page by page, as the links lead on. */
async function walk(target: Target, collection: Collection): Promise<Page[]> {
  const pages: Page[] = []
  let url: string | undefined = `${linkOf(collection, 'items')?.href}?limit=10`
  while (url !== undefined && pages.length <= MOST_PAGES) {
    const page: Page = await json(target, url)
    pages.push(page)
    url = linkOf(page, 'next')?.href
  }
  return pages
}

/** A rule about each collection: what is wrong with one. */
function ofEach(
  name: string,
  wrong: (collection: Collection, target: Target) => Promise<readonly string[]>,
): Rule {
  return {
    name,
    async check(target) {
      const collections = await collectionsOf(target)
      const found: string[] = []
      for (const one of collections) {
        found.push(...(await wrong(one, target)).map((what) => `${one.id} ${what}`))
      }
      return collections.length === 0 ? ['There is no collection.'] : found
    },
  }
}

const unless = (holds: boolean, complaint: string) => (holds ? [] : [complaint])

export const gdal: readonly Rule[] = [
  {
    name: 'the landing page leads to the description of the API and to the conformance classes',
    async check(target) {
      const landing = await json<{ links: Link[] }>(target, '/ogc')
      const described = landing.links.some(({ rel, type }) => rel === 'service-desc' && type === API_TYPE)
      return [
        ...unless(described, `There is no service-desc of type ${API_TYPE}.`),
        ...unless(linkOf(landing, 'conformance') !== undefined, 'There is no conformance.'),
      ]
    },
  },
  {
    name: 'the list of collections is JSON, whatever is accepted',
    async check(target) {
      const reply = await target.ask('/ogc/collections', { headers: { accept: '*/*' } })
      return unless(typeOf(reply) === 'application/json', `It is “${typeOf(reply)}”.`)
    },
  },
  ofEach(
    'every collection has an identifier without dots, an extent, and a link to its features',
    async (one) => {
      const items = linkOf(one, 'items')
      return [
        ...unless(!one.id.includes('.'), 'has a dot.'),
        ...unless(Array.isArray(one.extent?.spatial?.bbox), 'has no extent.'),
        ...unless(items?.type === 'application/geo+json' && URL.canParse(items.href), 'has no such link.'),
      ]
    },
  ),
  ofEach('every collection leads to its schema, in both spellings of the relation', async (one, target) => {
    const found: string[] = []
    for (const rel of ['describedBy', 'describedby']) {
      const link = linkOf(one, rel)
      const isSchema = link?.type === 'application/schema+json'
      if (!isSchema || (await target.ask(link.href)).status !== 200) found.push(`has no ${rel}.`)
    }
    return found
  }),
  ofEach('a limit above the maximum is answered', async (one, target) => {
    const { status } = await target.ask(`/ogc/collections/${one.id}/items?limit=1000000`)
    return unless(status === 200, `answers ${status}.`)
  }),
  ofEach('the links lead to every feature, in 110 pages at most', async (one, target) => {
    const pages = await walk(target, one)
    const read = pages.flatMap(({ features }) => features).length
    const matched = pages[0]?.numberMatched
    return [
      ...unless(pages.length <= MOST_PAGES, `has more than ${MOST_PAGES} pages.`),
      ...unless(read === matched, `has ${matched} features, of which ${read} were read.`),
    ]
  }),
  ofEach('every feature has the same properties, those without a value included', async (one, target) => {
    const features = (await walk(target, one)).flatMap((page) => page.features)
    const kinds = new Set(features.map(({ properties }) => Object.keys(properties).join(', ')))
    return unless(kinds.size === 1, `has ${kinds.size} kinds of features.`)
  }),
  ofEach('the description of the API names the path and its filters, each in place', async (one, target) => {
    const { paths } = await json<{ paths: Record<string, { get: { parameters: object[] } }> }>(
      target,
      '/ogc/api',
    )
    const parameters = paths[`/collections/${one.id}/items`]?.get.parameters ?? []
    return unless(parameters.filter((parameter) => 'name' in parameter).length > 1, 'is not among them.')
  }),
]
