/** JSON-LD 1.1: the records as linked data, by schema.org and the service's own vocabulary. */

import { recordContext } from '../descriptions/context.ts'
import { JSON_LD } from '../rdf/formats.ts'
import { contextObject, nodeObject } from '../rdf/json-ld.ts'
import { describer } from './linked-data/nodes.ts'
import { neededFields } from './linked-data/record-node.ts'
import type { BulkForm } from './representation.ts'

export const jsonld = {
  kind: 'bulk',
  extension: JSON_LD.extension,
  title: { en: 'JSON-LD', fr: 'JSON-LD' },
  mediaType: JSON_LD.mediaType,
  contentType: JSON_LD.contentType,
  schema: JSON_LD.schema,
  fileType: 'JSON_LD',
  nests: true,
  needs: neededFields,
  *write({ batches, ...context }) {
    const describe = describer(context)
    const said = recordContext(context.urlOf)
    yield `{"@context":${JSON.stringify(contextObject(said))},"@graph":[`
    let separator = '\n'
    for (const batch of batches) {
      const nodes = describe(batch).map((node) => JSON.stringify(nodeObject(node, said)))
      if (nodes.length > 0) yield separator + nodes.join(',\n')
      separator = ',\n'
    }
    yield '\n]}\n'
  },
  *writeItem(record, context) {
    const said = recordContext(context.urlOf)
    const [node, ...embedded] = describer(context)([record]).map((one) => nodeObject(one, said))
    const graph = embedded.length === 0 ? node : { '@graph': [node, ...embedded] }
    yield `${JSON.stringify({ '@context': contextObject(said), ...graph })}\n`
  },
} satisfies BulkForm
