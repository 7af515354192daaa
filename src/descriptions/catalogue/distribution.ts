/** A file that the catalogue lists. */
import type { Node } from '../../rdf/graph.ts'
import type { Localised } from '../../resources/define.ts'
import type { ListedFile } from '../listed.ts'
import { dateTime, localised } from '../literals.ts'
import type { Site } from '../site.ts'
import { FRENCH, fileType, mediaType, SHA256, STABLE, to } from './authorities.ts'

interface Told {
  readonly title: Localised
  readonly description: Localised
  readonly modified: Date
  /** The schema that its columns follow; null for none. */
  readonly schema: string | null
}

/** Named after its address, by which some portals know it, and others by its name. */
export function distributionNode(
  { publisher, urlOf }: Site,
  file: ListedFile,
  { title, description, modified, schema }: Told,
): Node {
  const { path, length, sha256 } = file
  const url = { id: urlOf(path) }
  return {
    id: `${url.id}#distribution`,
    types: ['dcat:Distribution'],
    properties: {
      'dct:title': localised(title),
      'dct:description': localised(description),
      'dcat:accessURL': url,
      'dcat:downloadURL': url,
      'dcat:mediaType': to(mediaType(file.mediaType)),
      ...(file.fileType !== null && { 'dct:format': to(fileType(file.fileType)) }),
      'dcat:byteSize': { value: String(length), datatype: 'xsd:nonNegativeInteger' },
      'spdx:checksum': {
        types: ['spdx:Checksum'],
        properties: {
          'spdx:algorithm': to(SHA256),
          'spdx:checksumValue': { value: sha256, datatype: 'xsd:hexBinary' },
        },
      },
      'dct:license': { id: publisher.licence.url },
      'dct:language': to(FRENCH),
      'dct:modified': dateTime(modified),
      'dcatap:availability': to(STABLE),
      ...(schema !== null && { 'dct:conformsTo': { id: schema, types: ['dct:Standard'] } }),
    },
  }
}
