/** What a form writes of some records of a resource, apart from the service. */
import { DEFAULT_PUBLISHER } from '../../../src/descriptions/publisher.ts'
import type { BulkForm, PublicRecord } from '../../../src/representations/representation.ts'
import type { Resource } from '../../../src/resources/define.ts'
import { BASE_URL } from '../../world.ts'

/** @param fields the fields that are shown; by default, all */
export async function written(
  form: BulkForm,
  resource: Resource,
  records: readonly PublicRecord[],
  fields: readonly string[] = Object.keys(resource.fields),
): Promise<Buffer> {
  const urlOf = (path: string) => `${BASE_URL}${path}`
  const chunks: Buffer[] = []
  const batches = records.map((record) => [record])
  for await (const chunk of form.write({
    resource,
    fields,
    publisher: DEFAULT_PUBLISHER,
    urlOf,
    total: records.length,
    batches,
  }))
    chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
