/** A feature collection: what it holds, how far it reaches, and where its features and their schema are. */
import { html, type SafeHtml } from '@remix-run/html-template'
import { schemaName, schemaReference } from '../descriptions/schemas.ts'
import type { Route } from '../http/route.ts'
import { documentRoute, type OgcQuestion } from './document-route.ts'
import { type Extent, extentOf } from './extent.ts'
import type { FeatureCollection } from './feature-collections.ts'
import { distinct } from './format.ts'
import { FEATURE_FORMATS } from './items.ts'
import { type Link, licenceLink } from './links.ts'
import { termList } from './page.ts'
import { CRS84 } from './parameters/crs.ts'

export interface CollectionDescription {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly extent: Extent
  readonly itemType: 'feature'
  readonly crs: readonly string[]
  readonly links: readonly Link[]
}

const QUERYABLES = 'http://www.opengis.net/def/rel/ogc/1.0/queryables'
const SCHEMA_TYPE = 'application/schema+json'

/** What is said of a collection, with the links that it has wherever it is described. */
export function describeCollection(
  { resource, path }: FeatureCollection,
  question: Pick<OgcQuestion, 'revision' | 'links' | 'language' | 'publisher'>,
): CollectionDescription {
  const { revision, language } = question
  return {
    id: resource.path,
    title: resource.title[language],
    description: resource.description[language],
    extent: extentOf(resource, revision),
    itemType: 'feature',
    crs: [CRS84],
    links: collectionLinks(path, question),
  }
}

function collectionLinks(
  path: string,
  { links, language, publisher }: Pick<OgcQuestion, 'links' | 'language' | 'publisher'>,
): Link[] {
  const titles = TITLES[language]
  const items = distinct(FEATURE_FORMATS).map(({ name, mediaType: type }) => {
    return {
      href: links.to(`${path}/items${name === 'html' ? '?f=html' : ''}`),
      rel: 'items',
      type,
      title: titles.items,
    }
  })
  const schema = { href: links.to(`${path}/schema`), type: SCHEMA_TYPE, title: titles.schema }
  return [
    ...items,
    // Older releases of GDAL look for this spelling alone, the standard (RFC 8288) for the other.
    { ...schema, rel: 'describedBy' },
    { ...schema, rel: 'describedby' },
    { href: links.to(`${path}/queryables`), rel: QUERYABLES, type: SCHEMA_TYPE, title: titles.queryables },
    licenceLink(publisher),
  ]
}

const TITLES = {
  en: { items: 'The features', schema: 'The schema of a feature', queryables: 'What filters can be about' },
  fr: { items: 'Les objets', schema: 'Le schéma d’un objet', queryables: 'Ce sur quoi on peut filtrer' },
} as const

/** A collection on a page. */
export function collectionBody({
  description,
  extent: { spatial, temporal },
}: CollectionDescription): SafeHtml {
  const extent = termList([
    ['bbox', spatial?.bbox.map((box) => box.join(' ')).join() ?? null],
    ['interval', temporal?.interval.map((ends) => ends.join(' – ')).join() ?? null],
  ])
  return html`<p>${description}</p>${extent}`
}

export function collectionRoute(collection: FeatureCollection): Route {
  const { resource, path } = collection
  return documentRoute({
    path,
    mediaType: 'application/json',
    id: `describe${schemaName(resource)}Collection`,
    tag: resource.title,
    summary: {
      en: `The collection of ${resource.title.en.toLowerCase()}`,
      fr: `${resource.title.fr} : la collection`,
    },
    description: resource.description,
    schema: schemaReference('Collection'),
    document(question, own) {
      const description = describeCollection(collection, question)
      const links = [...own, ...description.links]
      return {
        title: description.title,
        content: { ...description, links },
        body: () => collectionBody(description),
        links,
      }
    },
  })
}
