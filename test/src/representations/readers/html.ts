/** From a page to its records: by the linked data that stand in it. */
import type { PublicRecord } from '../../../../src/representations/representation.ts'
import type { Resource } from '../../../../src/resources/define.ts'
import { readGraph } from './linked-data.ts'

const readJsonLd = readGraph('jsonld')

export function readPage(body: Buffer, resource: Resource): Promise<PublicRecord[]> {
  return readJsonLd(Buffer.from(linkedDataIn(body.toString())), resource)
}

/** The JSON-LD of a page. */
export function linkedDataIn(page: string): string {
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
  return text
}
