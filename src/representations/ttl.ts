/** Turtle (RDF 1.1): the same graph as in JSON-LD. */

import { recordContext } from '../descriptions/context.ts'
import { TURTLE } from '../rdf/formats.ts'
import { turtleWriter } from '../rdf/turtle.ts'
import { describer } from './linked-data/nodes.ts'
import { neededFields } from './linked-data/record-node.ts'
import type { BulkForm } from './representation.ts'

export const ttl: BulkForm = {
  kind: 'bulk',
  extension: TURTLE.extension,
  title: { en: 'Turtle', fr: 'Turtle' },
  mediaType: TURTLE.mediaType,
  contentType: TURTLE.contentType,
  fileType: 'RDF_TURTLE',
  nests: true,
  needs: neededFields,
  async *write({ batches, ...context }) {
    const describe = describer(context)
    const writer = await turtleWriter(recordContext(context.urlOf).prefixes)
    for (const batch of batches) yield writer.write(describe(batch))
    yield writer.end()
  },
}
