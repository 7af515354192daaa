import { parquetReadObjects } from 'hyparquet'
import type { PublicRecord } from '../../../../src/representations/representation.ts'

/** The records of a file; integers of 64 bits, dates, and lists that are not there, as JSON has them. */
export async function readParquet(body: Uint8Array): Promise<PublicRecord[]> {
  const file = new Uint8Array(body).buffer
  const records = await parquetReadObjects({ file })
  return records.map((record) => JSON.parse(JSON.stringify(record, asJson)))
}

function asJson(_name: string, value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  // A moment of the service is one of whole seconds.
  return typeof value === 'string' ? value.replace(/^([\d-]+T[\d:]+)\.000Z$/, '$1Z') : (value ?? null)
}
