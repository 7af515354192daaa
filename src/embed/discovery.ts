/** oEmbed discovery (oembed.com §4): the links from a page to what embeds it. */
import type { Link, Links } from '../http/links.ts'
import type { Resource } from '../resources/define.ts'
import { isNullable } from '../resources/kinds.ts'
import { laureates } from '../resources/laureates.ts'
import { relationsOf } from '../resources/relations.ts'

export const OEMBED_PATH = '/oembed'

/** The formats of oEmbed, with the media types by which links tell them apart. */
const DISCOVERED = [
  ['json', 'application/json+oembed'],
  ['xml', 'text/xml+oembed'],
] as const

/** A link to an oEmbed document, always with its media type. */
type Discovery = Link & readonly [relation: string, url: string, type: string]

/**
 * The links of a page to its oEmbed documents: for `<link>` elements in its head, and for a `Link` header.
 * @param path that of the page, with its query: `/v1/laureates?city=Nanterre`
 */
export function discoveryLinks(path: string, { to }: Links): Discovery[] {
  const page = new URLSearchParams({ url: to(path) })
  return DISCOVERED.map(([format, type]) => {
    return ['alternate', to(`${OEMBED_PATH}?${page}&format=${format}`), type] as const
  })
}

/** The same for a page of the records of a resource; none where there are some that belong to no laureate. */
export function discoveryOf(resource: Resource, path: string, links: Links): Discovery[] {
  return isEmbedded(resource) ? discoveryLinks(path, links) : []
}

/** Whether each record of a resource is a laureate, has some, or belongs to one. */
function isEmbedded(resource: Resource): boolean {
  const relation = relationsOf(laureates).find((candidate) => candidate.resource === resource)
  if (relation === undefined) return resource.name === laureates.name
  return Object.entries(resource.fields).some(([name, field]) => {
    return name === relation.foreignKey && !isNullable(field)
  })
}
