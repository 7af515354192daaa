/** Links as the OGC documents hold them, and the ones that every document has. */
import type { Publisher } from '../descriptions/publisher.ts'
import type { Link as HeaderLink, Links } from '../http/links.ts'
import { changedQuery, withQuery } from '../http/query-string.ts'
import type { Answer, Question } from '../http/route.ts'
import type { FeatureCollection } from './feature-collections.ts'
import { distinct, type OgcFormat, type OgcFormats } from './format.ts'

export interface Link {
  /** Absolute: clients resolve relative ones wrongly, or not at all. */
  readonly href: string
  readonly rel: string
  /** A media type, where it is known. */
  readonly type?: string
  readonly title?: string
}

/** A document, and the form in which it is shown. */
export interface Shown {
  readonly path: string
  /** The query in its canonical form. */
  readonly canonical: string
  readonly format: OgcFormat
  readonly formats: OgcFormats
  readonly links: Links
}

/** The links of a document to itself, and to its other formats. */
export function ownLinks({ path, canonical, format, formats, links }: Shown): Link[] {
  const others = distinct(formats).filter(({ name }) => name !== format.name)
  return [
    { href: links.to(withQuery(path, canonical)), rel: 'self', type: format.mediaType },
    ...others.map(({ name, mediaType: type }) => {
      return { href: links.to(withQuery(path, changedQuery(canonical, { f: name }))), rel: 'alternate', type }
    }),
  ]
}

/** The link to the licence of the data, which is the publisher's choice. */
export function licenceLink({ licence }: Publisher): Link {
  return { href: licence.url, rel: 'license', title: licence.name }
}

/** The link from features to the collection that they are of. */
export function linkToCollection(
  { resource, path }: FeatureCollection,
  { links, language }: Pick<Question, 'links' | 'language'>,
): Link {
  return {
    href: links.to(path),
    rel: 'collection',
    type: 'application/json',
    title: resource.title[language],
  }
}

/** The answer with the links in a header as well, for those who read only headers; it is at its own address. */
export function withLinkHeader(answer: Answer, links: readonly Link[]): Answer {
  const others = links.filter(({ rel }) => rel !== 'self')
  const related = others.map(({ rel, href, type }): HeaderLink => [rel, href, type])
  return { ...answer, related }
}
