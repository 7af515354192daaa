/** The same answer in other forms, each with its address. */
import { representationsOf } from '../representations/index.ts'
import type { Alternate, Representation } from '../representations/representation.ts'
import type { Resource } from '../resources/define.ts'
import type { Link } from './links.ts'
import { withQuery } from './query-string.ts'

/**
 * All forms but the one that is answered in.
 * @param url what the extension of a form is added to
 */
export function alternatesOf(
  resource: Resource,
  format: Representation,
  url: string,
  query: string,
): Alternate[] {
  return representationsOf(resource)
    .filter((other) => other !== format)
    .map(({ title, extension, mediaType }) => {
      return { title, extension, mediaType, url: withQuery(`${url}.${extension}`, query) }
    })
}

export const alternateLink = ({ url, mediaType }: Alternate): Link => ['alternate', url, mediaType]
